import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProofRibbon } from '../proof/ProofRibbon.tsx';
import { GuideText } from '../text/GuideText.tsx';
import { useText } from '../text/useText.ts';
import { answersOf } from './draft.ts';
import styles from './Filing.module.css';
import { proofsOf } from './first-proof.ts';
import type { KnownProps } from './StepPanel.tsx';
import type { Step } from './steps.ts';

/** All that goes out, with the way to change each, and what would be promised. */
export function CheckStep({ choices, state, guide, now, uploads, words, onWhy, onStep }: KnownProps) {
  const { t } = useTranslation('portal');
  const say = useText(guide.reference);
  const { draft } = state;
  const choice = choices.find(
    ({ contract, product }) => contract.id === draft.contractId && product.id === draft.product,
  );
  const severity = guide.severities.find(({ id }) => id === draft.severity);
  const answers = answersOf(draft, now.fields);
  const proofs = proofsOf(now, draft.severity ?? '');
  const row = (key: string, name: ReactNode, value: ReactNode, step: Step) => (
    <div key={key}>
      <dt>{name}</dt>
      <dd className="up-prose">{value}</dd>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => onStep(step)}
        aria-label={t('filing.changeOf', { name: typeof name === 'string' ? name : key })}
      >
        {t('filing.change')}
      </Button>
    </div>
  );
  return (
    <div className={styles['panel']}>
      <dl className={styles['checks']}>
        {choice !== undefined &&
          row(
            'product',
            t('filing.product'),
            `${say(choice.product.name).words} · ${say(choice.contract.offering.name).words} · ${choice.contract.number}`,
            'product',
          )}
        {row('title', t('filing.title'), draft.title, 'problem')}
        {row('description', t('filing.description'), draft.description, 'problem')}
        {severity !== undefined &&
          row(
            'severity',
            words.Severity,
            <GuideText text={severity.name} reference={guide.reference} />,
            'severity',
          )}
        {now.fields
          .filter(({ id }) => answers[id] !== undefined)
          .map(({ id, label, options }) => row(id, say(label).words, said(answers[id], options), 'details'))}
        {uploads.list.length > 0 &&
          row('files', t('filing.files'), uploads.list.map(({ name }) => name).join('\n'), 'details')}
      </dl>
      {now.warnings.map(({ say: warning, clauses }, index) => (
        <p key={index} className={styles['pledge']}>
          <GuideText text={warning} reference={guide.reference} />{' '}
          <span className={styles['clause']}>{clauses.join(' ')}</span>
        </p>
      ))}
      <section>
        <h3>{t('filing.wouldPromise')}</h3>
        {proofs.length === 0 && <p>{t('filing.noPromise')}</p>}
        {proofs.map((proof) => (
          <ProofRibbon key={proof.milestone.id} proof={proof} onWhy={() => onWhy(proof)} />
        ))}
      </section>
    </div>
  );

  function said(
    answer: string | number | boolean | undefined,
    options: { id: string; label: Record<string, string> }[],
  ): string {
    if (typeof answer === 'boolean') return t(answer ? 'filing.yes' : 'filing.no');
    const option = options.find(({ id }) => id === answer);
    return option === undefined ? String(answer ?? '') : say(option.label).words;
  }
}
