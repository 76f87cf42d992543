import Skeleton from '@mui/material/Skeleton';

/** Rows that hold the place of those still to come. */
export function SkeletonRows({ count, columns }: { readonly count: number; readonly columns: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, row) => (
        <tr key={row} aria-hidden>
          {Array.from({ length: columns }, (_cell, place) => (
            <td key={place}>
              <Skeleton variant="text" width={place === 0 ? 16 : '80%'} animation={false} />
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}
