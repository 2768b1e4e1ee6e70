import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { proofQuery } from '../api/queries.ts';
import { ErrorState } from '../components/ErrorState.tsx';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { GuideText } from '../text/GuideText.tsx';
import { useTime } from '../time/useTime.ts';

interface Props {
  workspace: string;
  number: number;
  milestone: string;
  turn?: number;
}

/** Why a promise is due when it is: its stretches of time, which count and which do not. */
export function ProofPanel({ workspace, number, milestone, turn }: Props) {
  const { t } = useTranslation('proof');
  const time = useTime();
  const proof = useQuery(proofQuery(workspace, number, milestone, turn));
  if (proof.isPending) return <SkeletonRows />;
  if (proof.isError) return <ErrorState problem={proof.error} what={t('title')} onRetry={() => void proof.refetch()} />;
  const { milestone: promise, stretches, zone } = proof.data;
  return (
    <section>
      <h2>
        <GuideText text={promise.name} />
      </h2>
      {promise.due !== null && <p>{time.full(promise.due, zone)}</p>}
      <table>
        <tbody>
          {stretches.map((stretch) => (
            <tr key={`${stretch.from} ${stretch.kind}`}>
              <th scope="row">{time.instant(stretch.from, zone)}</th>
              <td>{time.instant(stretch.to, zone)}</td>
              <td>{time.exactSpan(stretch.seconds)}</td>
              <td>{stretch.why.text === null ? stretch.why.code : <GuideText text={stretch.why.text} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
