import type { FilingChoice, FilingPreview } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { workspaceUrl } from '../api/queries.ts';
import { GuideText } from '../text/GuideText.tsx';
import { useText } from '../text/useText.ts';
import { useTime } from '../time/useTime.ts';

/** "Standard, until 31 Aug 2027. Support hours: closed, open again Thu 8 Oct 09:00 (Beijing)". */
export function ContractLine({ ws, choice }: { ws: string; choice: FilingChoice }) {
  const { t } = useTranslation('portal');
  const time = useTime();
  const say = useText();
  const { contract, product, entitlement } = choice;
  const allowed = entitlement.answer === 'allow';
  const preview = useQuery({
    queryKey: [ws, 'preview', 'hours', contract.id, product.id],
    queryFn: async ({ signal }) => {
      const answer = await call<FilingPreview>('POST', `${workspaceUrl(ws)}/filing/preview`, {
        body: { contractId: contract.id, product: product.id },
        signal,
      });
      if (answer.ok) return answer.data;
      throw new ProblemError(answer.problem);
    },
    enabled: allowed,
    refetchInterval: 60_000,
    retry: false,
  });
  const clock = preview.data?.promises
    .flatMap(({ proofs }) => proofs)
    .find(
      ({ milestone }) =>
        milestone.target.kind === 'openTime' && ['running', 'dueSoon', 'resting'].includes(milestone.state),
    );
  const hours =
    clock === undefined
      ? ''
      : clock.milestone.state !== 'resting'
        ? t('hours.open')
        : clock.milestone.opensAt === null
          ? t('hours.closed')
          : t('hours.opens', { opens: time.full(clock.milestone.opensAt, clock.milestone.zone) });
  return (
    <li>
      {t(contract.active ? 'home.contract' : 'home.contractEnded', {
        offering: say(contract.offering.name).words,
        number: contract.number,
        until: time.date(contract.endsOn),
      })}{' '}
      {hours}
      {!allowed && entitlement.say !== null && <GuideText text={entitlement.say} />}
    </li>
  );
}
