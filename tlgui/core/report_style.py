"""How a report looks: on a light screen, on a dark one, and on one sheet of paper."""

from __future__ import annotations

STYLE = """
:root{--page:#eef1f4;--card:#fff;--ink:#1b2530;--soft:#5b6875;--line:#dfe4e9;--blue:15,108,189;--red:194,65,12;
--band0:rgba(90,105,120,.05);--band1:rgba(90,105,120,.13)}
@media (prefers-color-scheme:dark){:root{--page:#14181d;--card:#1d232a;--ink:#e8edf2;--soft:#9aa7b4;--line:#333c46;
--blue:96,174,240;--red:250,146,98;--band0:rgba(160,175,190,.05);--band1:rgba(160,175,190,.13)}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:14px/1.45 "Segoe UI","Noto Sans",system-ui,
-apple-system,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:980px;margin:0 auto;padding:28px 20px}
header{margin-bottom:18px}
.kicker{color:var(--soft);text-transform:uppercase;letter-spacing:.08em;font-size:11px}
h1{font-size:28px;line-height:1.15;margin:2px 0 4px}
h2{font-size:14px;margin:0 0 6px}
p{margin:0 0 6px}
.soft,figcaption,footer{color:var(--soft)}
.grid{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:14px}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:14px 16px;min-width:0}
.wide{grid-column:1/-1}
.head{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 22px;align-items:start}
.number{font-size:52px;font-weight:650;line-height:1;color:rgb(var(--blue))}
.range{position:relative;height:8px;border-radius:4px;background:var(--line);margin:10px 0 2px;width:170px}
.range i{position:absolute;top:0;bottom:0;border-radius:4px;background:rgba(var(--blue),.45)}
.range b{position:absolute;top:-3px;bottom:-3px;width:3px;border-radius:2px;background:rgb(var(--blue))}
.ends{display:flex;justify-content:space-between;width:170px;font-size:11px;color:var(--soft)}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th{font-weight:600;text-align:left;color:var(--soft);font-size:12px}
th,td{padding:3px 6px;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child>*{border-bottom:0}
.n{text-align:right;white-space:nowrap}
.matrix{table-layout:fixed}
.matrix td{text-align:center;border:1px solid var(--card);padding:5px 2px}
.matrix th{font-size:11px;border:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.matrix thead th{text-align:center}
.matrix th:first-child{width:28%}
.facts th{width:32%;font-weight:400}
.shots{display:grid;grid-template-columns:repeat(auto-fill,minmax(104px,1fr));gap:10px}
figure{margin:0}
figure img,.gone{display:block;width:100%;aspect-ratio:1;object-fit:cover;border-radius:6px;background:var(--line)}
.gone{display:grid;place-items:center;text-align:center;color:var(--soft);font-size:11px;padding:6px}
figcaption{font-size:11px;line-height:1.3;margin-top:4px}
figcaption b{color:var(--ink);font-weight:600;display:block}
ul{margin:0;padding-left:17px}
li{margin-bottom:4px}
.curves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:10px}
.trust{display:grid;grid-template-columns:minmax(0,1fr) 150px;gap:10px}
svg{display:block;width:100%;height:auto}
svg text{fill:var(--soft);font-size:9.5px}
svg .t{fill:var(--ink);font-size:11px;font-weight:600}
svg .g{stroke:var(--line)}
svg .f{fill:none;stroke:var(--line)}
svg .b{stroke:var(--soft);stroke-dasharray:3 3}
svg .p0{fill:var(--band0)}svg .p1{fill:var(--band1)}
svg polyline{fill:none;stroke-width:1.8}
svg line.a,svg polyline.a{stroke:rgb(var(--blue));stroke-width:1.8}
svg line.v,svg polyline.v{stroke:rgb(var(--red));stroke-width:1.8}
svg polyline.v,svg line.v{stroke-dasharray:5 2}
svg circle.a{fill:rgb(var(--blue))}svg circle.v{fill:rgb(var(--red))}
footer{font-size:11px;margin-top:14px}
@media (max-width:680px){.grid,.curves,.trust{grid-template-columns:minmax(0,1fr)}.head{grid-template-columns:1fr}
.trust svg{max-width:190px}}
@media print{:root{--page:#fff;--card:#fff;--ink:#111;--soft:#4a5560;--line:#d5dae0;--blue:15,108,189;--red:194,65,12;
--band0:rgba(90,105,120,.05);--band1:rgba(90,105,120,.13)}
@page{size:A4;margin:9mm 10mm}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-size:8.4px;line-height:1.32}main{max-width:none;padding:0}header{margin-bottom:5px}
h1{font-size:18px}h2{font-size:9.5px;margin-bottom:3px}.kicker,figcaption,footer,.ends{font-size:7px}
.grid{gap:5px;grid-template-columns:repeat(2,minmax(0,1fr))}.curves{grid-template-columns:repeat(2,minmax(0,1fr));max-width:60%}
section{padding:6px 8px;border-radius:5px;break-inside:avoid}
p{margin-bottom:3px}li{margin-bottom:1px}.number{font-size:32px}.head{grid-template-columns:auto minmax(0,1fr)}
th,td{padding:1px 4px}th{font-size:7.6px}.matrix td{padding:2px}.matrix th{font-size:7.2px}
.shots{grid-template-columns:repeat(8,minmax(0,1fr));gap:5px}
.trust{grid-template-columns:minmax(0,1fr) 112px}
figure img,.gone{aspect-ratio:4/3}.matrix td{padding:1px}footer{margin-top:4px}}
"""
