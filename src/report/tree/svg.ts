import { xmlText } from '../xml.ts';
import { type Box, indent, layout } from './layout.ts';
import type { TreeView } from './view.ts';

const margin = 16;
const boxHeight = 26;

const style = `
    text { font: 12px ui-monospace, Menlo, Consolas, monospace; fill: #1f2328 }
    .detail { fill: #59636e } .line { fill: none; stroke: #8c959f } .dynamic { stroke-dasharray: 4 3 }
    rect { fill: #fff; stroke: #8c959f; rx: 4 } .supervisor rect { stroke: #0969da; stroke-width: 1.5 }
    .application text { font-weight: 600 } .application rect, .unclear rect { stroke: none; fill: none }
    .risky rect { stroke: #cf222e; stroke-width: 2 } .unclear text { font-style: italic }
    .back { fill: #fff; stroke: none }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 } .detail { fill: #9198a1 } rect { fill: #0d1117; stroke: #656c76 } .back { fill: #0d1117 }
      .supervisor rect { stroke: #4493f8 } .risky rect { stroke: #f85149 }
    }`;

/** The trees as one drawing, readable on light and dark backgrounds. */
export function treeSvg(view: TreeView): string {
  const { roots, width, height } = layout(view);
  const w = width + 2 * margin;
  const h = height + 2 * margin;
  const body = roots.flatMap(boxLines).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">
  <title>Supervision trees</title>
  <style>${style}
  </style>
  <rect class="back" width="${w}" height="${h}"/>
  <g transform="translate(${margin} ${margin})">
${body}
  </g>
</svg>
`;
}

function boxLines(box: Box): string[] {
  const classes = [box.kind, box.risks.length > 0 ? 'risky' : ''].filter((name) => name !== '').join(' ');
  const title = [box.note, box.place, ...box.risks]
    .filter((part) => part !== '')
    .map(xmlText)
    .join('&#10;');
  const mid = box.y + boxHeight / 2;
  const lines = box.below.map((child) => {
    const from = box.x + indent / 2;
    return `    <path class="line${child.isDynamic ? ' dynamic' : ''}" d="M${from} ${box.y + boxHeight}V${child.y + boxHeight / 2}H${child.x}"/>`;
  });
  return [
    ...lines,
    `    <g class="${classes}"><title>${title}</title><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${boxHeight}"/>` +
      `<text x="${box.x + 10}" y="${mid + 4}">${xmlText(box.title)} <tspan class="detail">${xmlText(box.detail)}</tspan></text></g>`,
    ...box.below.flatMap(boxLines),
  ];
}
