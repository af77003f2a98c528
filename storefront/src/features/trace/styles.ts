import { createHash } from "node:crypto"

/**
 * The whole look of the trace page: colours and sizes of `styles/tokens.css`, without its fonts, for the page has to stand on a slow
 * phone at once. A letter from the maker: name, place and day first, then a thread of steps.
 */
export const styles = `
:root{color-scheme:light dark;--paper:#fbf7f0;--egg:#efe6d6;--line:#ddcfb8;--ink:#1f1a17;--soft:#5b514a;--son:#9b1c1a;--on-son:#fbf7f0;--gold:#c79a3b;--gold-ink:#8c6417;--indigo:#1f3a5f;--dong:#2b6536;--amber:#8a5200;--field:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#161212;--egg:#241d1a;--line:#3d332d;--ink:#fbf7f0;--soft:#c3b6a5;--son:#e07a6c;--on-son:#161212;--gold-ink:#d9b15c;--indigo:#a9c4ea;--dong:#8ecb98;--amber:#e9b25e;--field:#1d1815}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 "Be Vietnam Pro",system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
a{color:var(--son);text-underline-offset:3px}
h1,h2,.name{font-family:Lora,"Noto Serif",Georgia,serif;line-height:1.25;font-weight:600;margin:0;text-wrap:balance}
h1{font-size:1.625rem}h2{font-size:1.3125rem}
p,dl,dd,ol,ul,figure{margin:0}ol,ul{padding:0;list-style:none}
img{display:block;border-radius:2px;background:var(--egg);object-fit:cover}
.top,main{max-width:44rem;margin:0 auto;padding:0 16px}
.top{display:flex;justify-content:space-between;gap:16px;padding-top:4px;font-size:.875rem}
.top a{display:inline-flex;align-items:center;min-height:44px}
main{padding-bottom:48px;display:grid;gap:32px}
.head{display:grid;grid-template-columns:1fr auto;gap:16px;align-items:start}
.head img{width:112px;height:140px}.head .facts,.head .scan{grid-column:1/-1}
h2 a{color:inherit}
.eyebrow,.soft{color:var(--soft);font-size:.875rem}
.facts{display:grid;gap:8px;border-top:1px solid var(--line);padding-top:16px}
.facts div{display:grid;grid-template-columns:6.5rem 1fr;gap:12px}
dt{color:var(--soft)}
.code{font-variant-numeric:tabular-nums;font-weight:600;white-space:nowrap}
.part{display:grid;gap:12px}
.scan{border-left:3px solid var(--indigo);padding-left:12px}.scan b{color:var(--indigo)}
.care{color:var(--amber);font-weight:600}
.alarm{background:var(--son);color:var(--on-son);margin:0 -16px;padding:20px 16px;display:grid;gap:8px}
.alarm h1,.alarm .name{font-size:1.75rem}.alarm a{color:inherit}
.alarm .mark{display:flex;gap:8px;align-items:center;font-weight:600}
.alarm .call{justify-self:start;display:inline-flex;align-items:center;min-height:52px;padding:0 24px;border-radius:8px;background:var(--on-son);color:var(--son);font-size:1.25rem;font-weight:600;text-decoration:none}
.chip{display:inline-block;border:1px solid var(--gold);border-radius:12px;padding:1px 10px;color:var(--gold-ink);font-size:.875rem;font-weight:600}
.thread{border-left:2px solid var(--line);margin-left:6px;display:grid;gap:24px}
.thread>li{position:relative;padding-left:20px;display:grid;gap:4px}
.thread>li:before{content:"";position:absolute;left:-7px;top:8px;width:12px;height:12px;border-radius:50%;background:var(--paper);border:2px solid var(--indigo)}
.thread .bad:before{border-color:var(--son);background:var(--son)}
.thread .wrong .said{text-decoration:line-through;color:var(--soft)}
.thread h3{margin:0;font-size:1rem}
.fix,.bad strong{color:var(--son)}.ok{color:var(--dong);font-weight:600}
.photos{display:flex;flex-wrap:wrap;gap:8px}.photos img{width:136px;height:102px}
.go{display:flex;flex-wrap:wrap;gap:12px}
.go a,button{display:inline-flex;align-items:center;min-height:48px;padding:0 20px;border-radius:8px;border:1px solid var(--son);font:inherit;font-weight:600;text-decoration:none;background:none;color:var(--son)}
.go .first,button{background:var(--son);color:var(--on-son)}
form{display:grid;gap:12px;justify-items:start}
label{display:grid;gap:4px;width:100%;font-weight:600}
input,textarea{font:inherit;width:100%;min-height:48px;padding:8px 12px;border:1px solid var(--soft);border-radius:8px;background:var(--field);color:var(--ink)}
summary{min-height:44px;display:flex;align-items:center;color:var(--son);text-decoration:underline;cursor:pointer}
details form{padding-top:8px}
.seal{border-top:1px solid var(--line);padding-top:16px;font-size:.875rem;color:var(--soft)}
.seal h2{font-size:1rem}.seal code{overflow-wrap:anywhere}
.provinces{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:8px;width:100%}
.provinces button{width:100%;background:none;color:var(--ink);border-color:var(--line)}
:focus-visible{outline:3px solid var(--indigo);outline-offset:2px}
@media (min-width:768px){h1{font-size:2.125rem}.head{gap:16px 32px}.head img{width:240px;height:300px;grid-row:1/4;grid-column:2}.head .facts,.head .scan{grid-column:1}.alarm{margin:0;border-radius:8px;padding:24px}.photos img{width:200px;height:150px}}
@media print{body{background:#fff;color:#000;font-size:11pt}.top,.go,details,.no-print{display:none}.alarm{background:none;color:#000;border:3px solid #000}main{gap:16px}.thread>li{break-inside:avoid}.photos img{width:120px;height:90px}}
`
  .trim()
  .replace(/\n/g, "")

/**
 * The page's own content security policy: pictures of this origin, this one sheet, forms to this origin, and nothing that runs.
 */
export const policy = [
  "default-src 'none'",
  "img-src 'self'",
  `style-src 'sha256-${createHash("sha256").update(styles).digest("base64")}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ")
