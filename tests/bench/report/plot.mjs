// Plots as SVG files in docs/images, drawn by ECharts on the server.
import { writeFileSync } from 'node:fs';
import * as echarts from 'echarts';

const images = new URL('../../../docs/images/', import.meta.url);
const COLOURS = [
  '#b3261e',
  '#1f4e79',
  '#3d7ea6',
  '#7aa5c4',
  '#b58900',
  '#6b8e23',
  '#8a6d9e',
  '#4c4c4c',
  '#c77d4f',
  '#2e8b7f',
];

let drawing = true;

/** From now on nothing is written. */
export function drawNothing() {
  drawing = false;
}

/** Writes docs/images/NAME.svg; returns the Markdown that shows it. */
function write(name, alt, { height = 380, ...option }) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 860, height });
  chart.setOption({
    animation: false,
    backgroundColor: '#fff',
    color: COLOURS,
    legend: { top: 8 },
    grid: { left: 64, right: 24, top: 72, bottom: 56 },
    ...option,
  });
  if (drawing) writeFileSync(new URL(`${name}.svg`, images), `${chart.renderToSVGString()}\n`);
  return `![${alt}](images/${name}.svg)`;
}

const axis = (name, more = {}) => ({ name, nameLocation: 'middle', nameGap: 36, ...more });

/** `series`: {name, values} with a value for each of `groups`. */
export function bars(name, alt, { groups, unit, series }) {
  return write(name, alt, {
    xAxis: { type: 'category', data: groups, axisLabel: { interval: 0 } },
    yAxis: axis(unit, { type: 'value' }),
    series: series.map(({ name: title, values }) => ({ type: 'bar', name: title, data: values })),
  });
}

/** `series`: {name, points: [[x, y]]}; both axes are logarithmic unless `linear`. */
export function lines(name, alt, { x, y, series, linear = false }) {
  const type = linear ? 'value' : 'log';
  return write(name, alt, {
    xAxis: axis(x, { type }),
    yAxis: axis(y, { type, nameGap: 48 }),
    series: series.map(({ name: title, points }) => ({
      type: 'line',
      name: title,
      data: points,
      symbolSize: 7,
    })),
  });
}
