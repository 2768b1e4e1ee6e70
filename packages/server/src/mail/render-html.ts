import type { Letter } from './letter.ts';

/**
 * The letter as HTML that mail programs agree on: a table, inline styles, no pictures, no script. Everything that came
 * from outside is escaped.
 */
export function renderHtml(letter: Letter): string {
  const font = fonts[letter.language] ?? fonts['en'];
  const body = [
    paragraph(letter.greeting),
    ...letter.paragraphs.map(paragraph),
    letter.quote === null ? '' : quote(letter.quote.by, letter.quote.body),
    letter.promises === null ? '' : promises(letter.promises),
    letter.listing === null ? '' : listing(letter.listing),
    `<p style="margin:24px 0"><a href="${escape(letter.action.url)}" style="background:#3350B8;color:#ffffff;padding:10px 18px;border-radius:4px;text-decoration:none;display:inline-block">${escape(letter.action.label)}</a></p>`,
    ...letter.footer.map(
      (line) => `<p style="margin:0 0 4px;color:#5B6470;font-size:13px">${escape(line)}</p>`,
    ),
  ];
  return `<!doctype html>
<html lang="${escape(letter.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(letter.subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#F6F7F9;color:#16191D;font:15px/1.6 ${font}">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td align="center">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:600px;background:#ffffff;border:1px solid #D3D9E0"><tr><td style="padding:24px" align="left">
${body.filter((part) => part !== '').join('\n')}
</td></tr></table></td></tr></table>
</body></html>
`;
}

const fonts: Readonly<Record<string, string>> = {
  en: 'system-ui,-apple-system,Segoe UI,sans-serif',
  'zh-CN': "'PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif",
  ko: "'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif",
};

const paragraph = (text: string) => `<p style="margin:0 0 12px">${breaks(text)}</p>`;

const quote = (by: string, body: string) =>
  `<blockquote style="margin:0 0 12px;padding:8px 12px;border-left:3px solid #76818E;background:#F6F7F9"><strong>${escape(by)}</strong><br>${breaks(body)}</blockquote>`;

function promises({ heading, rows }: NonNullable<Letter['promises']>): string {
  const cells = rows.map(
    (row) =>
      `<tr><td style="padding:8px 0;border-top:1px solid #D3D9E0"><strong>${escape(row.name)}</strong> ${escape(row.due)}<br><span style="color:#434B55">${escape(row.target)}</span> <a href="${escape(row.why.url)}" style="color:#2C47A6">${escape(row.why.label)}</a> <span style="color:#5B6470">${escape(row.clauses.join(', '))}</span></td></tr>`,
  );
  return `<p style="margin:16px 0 4px;font-weight:600">${escape(heading)}</p><table width="100%" cellspacing="0" cellpadding="0">${cells.join('')}</table>`;
}

function listing({ heading, rows, more }: NonNullable<Letter['listing']>): string {
  const cells = rows.map(
    ({ title, url, details }) =>
      `<tr><td style="padding:8px 0;border-top:1px solid #D3D9E0"><a href="${escape(url)}" style="color:#2C47A6;font-weight:600">${escape(title)}</a><br><span style="color:#434B55">${details.map(escape).join('<br>')}</span></td></tr>`,
  );
  const table =
    cells.length === 0 ? '' : `<table width="100%" cellspacing="0" cellpadding="0">${cells.join('')}</table>`;
  return `<p style="margin:16px 0 4px;font-weight:600">${escape(heading)}</p>${table}${more === null ? '' : paragraph(more)}`;
}

const breaks = (text: string) => escape(text).replaceAll(/\r?\n/g, '<br>');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
