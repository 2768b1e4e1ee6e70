import { useTranslation } from 'react-i18next';
import type { GuideWords } from '../portal/useGuideWords.ts';
import { useText } from '../text/useText.ts';
import type { Lack } from './steps.ts';

/** What is missing, in words that name the field. */
export function useLackWords(words: GuideWords): (lack: Lack) => string {
  const { t } = useTranslation('portal');
  const say = useText();
  return ({ pointer, code, field }) => {
    const name = field !== undefined ? say(field.label).words.replace(/[?？:：]\s*$/u, '') : ownName(pointer);
    return t(`lack.${code}`, { name });
  };

  function ownName(pointer: string): string {
    switch (pointer) {
      case '/title':
        return t('filing.title');
      case '/description':
        return t('filing.description');
      case '/severity':
        return words.Severity;
      default:
        return t('filing.product');
    }
  }
}
