/** Paper and ink, one colour for what can be followed, and the plum of severities; as the rest of the product looks. */
export const screenStyle = `
:root{color-scheme:light dark;--canvas:#f6f7f9;--surface:#fff;--sunken:#edf0f4;--ink:#16191d;--ink2:#434b55;--ink3:#5b6470;--line:#d3d9e0;--edge:#76818e;--link:#2c47a6;--bar:#3350b8;--plum:#7e1470;--head:#1f3480}
@media (prefers-color-scheme:dark){:root{--canvas:#0f1215;--surface:#171b20;--sunken:#20262d;--ink:#e8ebef;--ink2:#b9c1cb;--ink3:#98a2ae;--line:#2d343c;--edge:#75808d;--link:#a3b6ff;--bar:#7f96f2;--plum:#f0a8e5;--head:#c6d1f7}}
*{box-sizing:border-box}
html{font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;background:var(--canvas);color:var(--ink);-webkit-text-size-adjust:100%;scroll-padding-top:16px}
:lang(zh-CN){font-family:"PingFang SC","Microsoft YaHei","Noto Sans SC",system-ui,sans-serif;line-break:strict;text-autospace:normal}
:lang(ko){font-family:"Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR",system-ui,sans-serif;word-break:keep-all;overflow-wrap:anywhere}
html:lang(zh-CN),html:lang(ko){line-height:1.7}
:lang(en){font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
body{margin:0;overflow-wrap:break-word}
dd,td,.card{min-width:0}
dd a,td a,p a{overflow-wrap:anywhere}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:3px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.faint{color:var(--ink3)}
.tools{display:flex;flex-wrap:wrap;gap:8px 24px;justify-content:flex-end;align-items:center;max-width:1180px;margin:0 auto;padding:12px 32px 0;font-size:14px}
.languages{display:flex;gap:4px 16px;flex-wrap:wrap;margin-right:auto}
.languages [aria-current]{color:var(--ink3)}
.tools form{display:flex;gap:8px;align-items:center;margin:0}
.tools select,.tools button{font:inherit;color:var(--ink);background:var(--surface);border:1px solid var(--edge);border-radius:4px;padding:3px 8px;min-height:32px}
header{max-width:1180px;margin:0 auto;padding:56px 32px 40px}
.vendor{margin:0;color:var(--ink2);font-weight:600}
h1{margin:4px 0 12px;font-size:40px;line-height:1.15;font-weight:650;letter-spacing:-.01em;color:var(--head);text-wrap:balance}
h1:lang(zh-CN),h1:lang(ko){letter-spacing:0;line-height:1.3}
.about{margin:0 0 28px;max-width:46em;font-size:18px;color:var(--ink2);text-wrap:pretty}
.facts{display:flex;flex-wrap:wrap;gap:12px 40px;margin:0;padding:16px 0 0;border-top:3px solid var(--head)}
.facts dt{font-size:13px;color:var(--ink3)}
.facts dd{margin:0;font-weight:600}
.remark{margin:16px 0 0;color:var(--ink2)}
.sheet{display:grid;grid-template-columns:230px minmax(0,1fr);gap:0 56px;max-width:1180px;margin:0 auto;padding:0 32px 64px}
.contents{position:sticky;top:24px;align-self:start;max-height:calc(100vh - 48px);overflow:auto;font-size:14px}
.nav-title{margin:0 0 8px;font-weight:600;color:var(--ink3)}
.contents ol,.contents-folded ol{list-style:none;margin:0;padding:0}
.contents a,.contents-folded a{display:flex;gap:8px;padding:4px 0;text-decoration:none;color:var(--ink2)}
.contents a:hover,.contents-folded a:hover{color:var(--link);text-decoration:underline}
.number{color:var(--ink3);font-variant-numeric:tabular-nums;font-weight:400}
.contents .number,.contents-folded .number{min-width:1.4em;text-align:right}
.contents-folded{display:none}
main>section{padding:0 0 24px;margin:0 0 24px;border-bottom:1px solid var(--line)}
main>section:last-child{border-bottom:0}
h2{margin:0 0 16px;font-size:26px;line-height:1.25;font-weight:650;color:var(--head);text-wrap:balance}
h3{margin:32px 0 12px;font-size:19px;line-height:1.35;font-weight:650}
h2+section>h3{margin-top:16px}
h4,h5,h6,.card>h3{margin:0 0 8px;font-size:16px;line-height:1.4;font-weight:650}
p{margin:0 0 12px;max-width:44em;text-wrap:pretty}
p:lang(zh-CN){max-width:42em}
.lead{font-size:18px;color:var(--ink2)}
ul{margin:0 0 12px;padding-left:1.2em;max-width:46em}
li{margin:2px 0}
li::marker{color:var(--ink3)}
dl{margin:0 0 16px}
dl>div{display:grid;grid-template-columns:minmax(9em,13em) minmax(0,1fr);gap:2px 20px;padding:8px 0;border-top:1px solid var(--line)}
dl>div:first-child{border-top:0}
.facts>div{display:block;padding:0;border:0}
dt{color:var(--ink2)}
dd{margin:0;max-width:44em}
dd ul{margin:0;padding-left:1.1em}
.chip{display:inline-block;font-size:11.5px;line-height:1.4;font-weight:400;white-space:nowrap;text-decoration:none;color:var(--ink3);background:var(--sunken);border-radius:3px;padding:0 5px;vertical-align:.12em;font-variant-numeric:tabular-nums}
.chip:hover{color:var(--link);text-decoration:underline}
table{border-collapse:collapse;margin:0 0 16px;width:100%;background:var(--surface);border:1px solid var(--line);border-radius:4px;font-size:15px}
caption:not(.unseen){text-align:left;font-weight:600;padding:0 0 6px;color:var(--ink2)}
th,td{padding:9px 14px;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;border-bottom:2px solid var(--line);font-size:13px;font-weight:600;color:var(--ink2);vertical-align:bottom}
thead .over>*{border-bottom:0;padding-bottom:0;color:var(--ink3)}
tbody tr:first-child>*{border-top:0}
tbody th{font-weight:400}
.records tbody th{width:36%}
.records td>div{min-width:4.5em}
.scroll{overflow-x:auto;margin:0 0 16px}
.scroll table{margin:0;width:auto;min-width:min(100%,26em)}
.matrix tbody th{font-weight:600;min-width:9em}
.matrix tbody th>div+div{font-size:13px;font-weight:400;color:var(--ink2)}
.matrix td{font-variant-numeric:tabular-nums}
.matrix td.figure,.matrix td.faint{min-width:6.5em}
.figure>div:first-child{font-weight:650;font-size:17px}
.figure>div+div{font-size:13px;color:var(--ink2)}
td.faint{color:var(--ink3)}
.days th,.days td{padding:6px 12px}
@media (min-width:1100px){.columns{columns:2;column-gap:20px}.columns table{width:100%}}
.cards{display:grid;gap:12px;margin:0 0 16px}
.cards.two{grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr))}
.card{background:var(--surface);border:1px solid var(--line);border-radius:4px;padding:16px 20px 8px;min-width:0}
.card:target,tr:target{outline:2px solid var(--bar);outline-offset:-1px}
.card dl{margin-bottom:8px}
.card .card{padding:8px 12px}
.two .card dl>div{grid-template-columns:5em minmax(0,1fr);padding:4px 0}
.rank{width:22px;height:12px;margin-right:10px}
.rank rect{fill:var(--line)}
.rank .full{fill:var(--plum)}
.reading{font-size:14px;color:var(--ink2);border-left:3px solid var(--line);padding:1px 0 1px 12px;margin:0 0 8px;max-width:50em}
.reading.conflict{border-left-color:var(--edge)}
.reading+:not(.reading){margin-top:16px}
.week{display:block;width:100%;max-width:640px;height:auto;margin:0 0 12px}
.week text{font-size:12px;fill:var(--ink2)}
.week .tick{font-size:10.5px;fill:var(--ink3);text-anchor:middle;font-variant-numeric:tabular-nums}
.week .day{fill:var(--sunken)}
.week .open{fill:var(--bar)}
.week line{stroke:var(--canvas);stroke-width:1}
.steps{list-style:none;counter-reset:step;margin:0 0 16px;padding:0}
.steps>li{counter-increment:step;position:relative;margin:0;padding:0 0 18px 44px}
.steps>li::before{content:counter(step);position:absolute;left:0;top:0;width:28px;height:28px;border-radius:50%;background:var(--bar);color:var(--canvas);font-weight:600;font-size:14px;line-height:28px;text-align:center}
.steps>li::after{content:"";position:absolute;left:13px;top:32px;bottom:4px;width:2px;background:var(--line)}
.steps>li:last-child::after{display:none}
.step{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline;padding-top:2px}
.owner{color:var(--ink2);font-size:14px}
.time{font-size:14px;font-weight:600;border:1px solid var(--line);border-radius:3px;padding:0 8px;background:var(--surface)}
.steps .faint{font-size:14px}
footer{max-width:1180px;margin:0 auto;padding:16px 32px 48px;color:var(--ink3);font-size:13px}
@media (max-width:860px){
.sheet{display:block;padding:0 20px 40px}
.contents{display:none}
.contents-folded{display:block;margin:0 0 28px;background:var(--surface);border:1px solid var(--line);border-radius:4px;padding:0 16px}
.contents-folded summary{padding:10px 0;min-height:44px;cursor:pointer;font-weight:600}
.contents-folded a{padding:9px 0;border-top:1px solid var(--line)}
.tools,header,footer{padding-left:20px;padding-right:20px}
header{padding-top:32px;padding-bottom:24px}
h1{font-size:31px}
h2{font-size:23px}
.facts{gap:10px 28px}
}
@media (max-width:640px){
dl>div{grid-template-columns:1fr}
.facts>div{min-width:40%}
.records,.records tbody,.records tr,.records th,.records td{display:block;width:auto}
.records{border:0;background:none}
.records thead{display:none}
.records tr{background:var(--surface);border:1px solid var(--line);border-radius:4px;margin:0 0 10px;padding:10px 16px}
.records tbody th{width:auto;padding:2px 0 6px;border:0}
.records td{padding:5px 0;border:0}
.records td:empty{display:none}
.records td::before{content:attr(data-label);display:block;font-size:13px;color:var(--ink3)}
.matrix{font-size:14px}
.matrix th,.matrix td{padding:8px 10px}
.matrix tbody th,.matrix thead th:first-child{position:sticky;left:0;background:var(--surface)}
.matrix td.figure,.matrix td.faint{min-width:5.2em}
.card{padding:14px 16px 6px}
}
`;
