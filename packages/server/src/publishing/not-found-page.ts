import type { Language } from '@upheld/contract';
import { publishingWords } from './publishing-words.ts';

export const notFoundStyle =
  ':root{color-scheme:light dark}body{margin:0;padding:20vh 24px 24px;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Apple SD Gothic Neo","Malgun Gothic",sans-serif;background:Canvas;color:CanvasText}main{max-width:34em;margin:0 auto}h1{font-size:24px;line-height:1.3}';

/** Said alike of a workspace, a guide and an edition that are not there: which one it is, is nobody's business. */
export function notFoundPage(language: Language): string {
  const { title, text } = publishingWords[language].notFound;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${notFoundStyle}</style></head>
<body><main><h1>${title}</h1><p>${text}</p></main></body></html>
`;
}
