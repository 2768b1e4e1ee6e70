import type { Text } from '@upheld/contract';
import { useLanguage } from '../i18n/useLanguage.ts';
import { pickText } from './pick-text.ts';

interface Props {
  text: Text;
  /** The guide's reference language. */
  reference?: string;
}

/** Words of a guide, marked with their language where it is not the screen's. */
export function GuideText({ text, reference }: Props) {
  const language = useLanguage();
  const said = pickText(text, language, reference);
  return said.lang === language ? <>{said.words}</> : <span lang={said.lang}>{said.words}</span>;
}
