import { Link } from 'react-router-dom';
import { useGetManyAggregate, useTranslate } from 'react-admin';
import { z } from 'zod';
import MuiLink from '@mui/material/Link';

const Edition = z.object({ edition: z.number() });

/** 版次, by its number, leading to it. */
export function EditionLink({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { data } = useGetManyAggregate('policies', { ids: [id] });
  const edition = Edition.safeParse(data?.[0]).data?.edition;
  return (
    <MuiLink component={Link} to={`/policies/${id}`} sx={{ whiteSpace: 'nowrap' }}>
      {edition === undefined ? '…' : translate('policies.edition_n', { edition })}
    </MuiLink>
  );
}
