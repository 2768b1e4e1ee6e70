import type { Document } from '../document/document.ts';
import { cssString } from './escape.ts';
import { lineText } from './inline-html.ts';

/** A4 with the title and the number of the page at the foot, light whatever the screen is, and nothing torn apart. */
export function printStyle(document: Document): string {
  const title = cssString(`${lineText(document.vendor)}  ${lineText(document.title)}  ${document.edition}`);
  return `
@page{size:A4;margin:18mm 17mm 20mm;@bottom-left{content:${title};font:8.5pt "Noto Sans SC","Noto Sans KR",sans-serif;color:#5b6470}@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt sans-serif;color:#5b6470}}
@media print{
:root{color-scheme:light;--canvas:#fff;--surface:#fff;--sunken:#edf0f4;--ink:#16191d;--ink2:#434b55;--ink3:#5b6470;--line:#d3d9e0;--edge:#76818e;--link:#2c47a6;--bar:#3350b8;--plum:#7e1470;--head:#1f3480}
html{font-size:10pt;background:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.tools,.contents-folded{display:none}
header,footer,.sheet{max-width:none;padding-left:0;padding-right:0}
header{padding-top:18mm;padding-bottom:8mm}
h1{font-size:27pt}
.about{font-size:12pt}
.sheet{display:block;padding-bottom:0}
.contents{display:block;position:static;max-height:none;overflow:visible;font-size:10pt;margin-bottom:10mm}
.contents ol{columns:2;column-gap:12mm}
.contents a{padding:2.5pt 0;break-inside:avoid}
main>section{margin-bottom:7mm;padding-bottom:4mm}
h2{font-size:17pt}
h3{font-size:12.5pt;margin-top:6mm}
h4,h5,h6{font-size:10.5pt}
h1,h2,h3,h4,h5,h6,caption,dt{break-after:avoid}
h2,h3{break-inside:avoid}
h2::after,h3::after{content:"";display:block;height:28mm;margin-bottom:-28mm}
h2+p,h3+p{break-after:avoid}
thead{break-after:avoid}
tbody tr:first-child,.reading{break-before:avoid}
.short{break-inside:avoid}
tr,.card,.steps>li,.reading,.week,dl>div,li{break-inside:avoid}
.cards{display:block}
.cards.two{display:grid;grid-template-columns:1fr 1fr}
.card{margin-bottom:3mm;padding:3mm 4mm 1mm}
table{font-size:9.5pt}
th,td{padding:4.5pt 8pt}
thead th{font-size:8.5pt}
.figure>div:first-child{font-size:11pt}
.figure>div+div,.reading,.owner,.time,.steps .faint{font-size:8.5pt}
.chip{font-size:7pt}
.scroll{overflow:visible}
.columns{columns:2;column-gap:8mm}
.columns table{width:100%;min-width:0;font-size:8.5pt}
.columns tbody th{min-width:0}
.days th,.days td{padding:3pt 5pt}
a{text-decoration:none}
.week{max-width:120mm}
p,ul,dd,.reading{max-width:none;orphans:3;widows:3}
footer{padding:6mm 0 0}
}
`;
}
