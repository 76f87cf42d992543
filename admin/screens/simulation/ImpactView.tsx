import { useState } from 'react';
import { useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import type { PolicyContent } from '../../../shared/policy';
import { labelOf, levels } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import { FlowPicture } from './FlowPicture';
import { GroupTable } from './GroupTable';
import { PersonsTable } from './PersonsTable';
import type { ImpactResult, PersonFilter } from './simulation-answer';

interface ImpactViewProps {
  readonly simulation: string;
  readonly result: ImpactResult;
  readonly content: PolicyContent;
}

/** 影响: in a sentence, as a picture, by group, and person by person. */
export function ImpactView({ simulation, result, content }: ImpactViewProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [filter, setFilter] = useState<PersonFilter>({});
  const all = result.flows.reduce((sum, { count }) => sum + count, 0);
  const count = (from: string, to: string) =>
    result.flows.find((flow) => flow.from === from && flow.to === to)?.count ?? 0;
  const better = count('ineligible', 'eligible') + count('referred', 'eligible') + count('ineligible', 'referred');
  return (
    <>
      <Typography variant="h2" gutterBottom>
        {translate('simulation.headline', {
          all,
          moved: result.moved,
          better,
          worse: result.moved - better,
          touched: result.touched,
        })}
      </Typography>
      <FlowPicture result={result} onChoose={(from, to) => setFilter({ from, to })} />
      <GroupTable
        title={translate('simulation.by_level')}
        groups={result.by.level.map((group) => ({ ...group, name: labelOf(levels, group.key, language) }))}
        onChoose={(level) => setFilter({ level })}
      />
      {result.by.direction.length > 1 && (
        <GroupTable
          title={translate('simulation.by_direction')}
          groups={result.by.direction.map((group) => ({
            ...group,
            name: content.directions.find(({ code }) => code === group.key)?.name ?? group.key,
          }))}
          onChoose={(direction) => setFilter({ direction })}
        />
      )}
      {result.by.employer.length > 0 && (
        <GroupTable
          title={translate('simulation.by_employer')}
          groups={result.by.employer}
          onChoose={(employer) => setFilter({ employer })}
        />
      )}
      <PersonsTable
        key={JSON.stringify(filter)}
        simulation={simulation}
        filter={filter}
        onClear={() => setFilter({})}
      />
    </>
  );
}
