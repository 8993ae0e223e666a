/** Turns the label mask of a slice into outlines, one path a hemorrhage type. */

import { HEMORRHAGE_TYPES } from './words.js';

/**
 * Traces the border of one label as closed loops through the middles of the cell edges.
 * @param {{rows: number, columns: number, labels: Uint8Array}} mask one slice
 * @param {number} label the value to trace
 * @returns {Path2D|null} in mask cells, column to the right and row down; null where the label does not occur
 */
export function outline({ rows, columns, labels }, label) {
  const inside = (row, column) =>
    row >= 0 && row < rows && column >= 0 && column < columns && labels[row * columns + column] === label;
  const stride = columns + 1;
  const edges = new Map();
  const add = (fromRow, fromColumn, toRow, toColumn) => {
    const from = fromRow * stride + fromColumn;
    const to = toRow * stride + toColumn;
    edges.set(from, [...(edges.get(from) ?? []), to]);
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (inside(row, column)) {
        if (!inside(row - 1, column)) add(row, column, row, column + 1);
        if (!inside(row, column + 1)) add(row, column + 1, row + 1, column + 1);
        if (!inside(row + 1, column)) add(row + 1, column + 1, row + 1, column);
        if (!inside(row, column - 1)) add(row + 1, column, row, column);
      }
    }
  }
  return edges.size ? loops(edges, stride) : null;
}

/** Walks the directed edges into closed loops; each edge is used once. */
function loops(edges, stride) {
  const path = new Path2D();
  for (const start of edges.keys()) {
    while (edges.get(start).length) {
      let from = start;
      let first = true;
      do {
        const to = edges.get(from).pop();
        const x = (from % stride + to % stride) / 2;
        const y = (Math.floor(from / stride) + Math.floor(to / stride)) / 2;
        if (first) {
          path.moveTo(x, y);
          first = false;
        } else {
          path.lineTo(x, y);
        }
        from = to;
      } while (from !== start);
      path.closePath();
    }
  }
  return path;
}

/**
 * Draws the overlay of one slice.
 * @param {CanvasRenderingContext2D} context where
 * @param {{rows: number, columns: number, labels: Uint8Array}} mask one slice
 * @param {DOMRect} area where the image lies on the canvas, in device pixels
 * @param {number} scale device pixels for a CSS pixel
 */
export function drawOverlay(context, mask, area, scale) {
  const across = area.width / mask.columns;
  const down = area.height / mask.rows;
  for (const { label, rgb, dash } of Object.values(HEMORRHAGE_TYPES)) {
    const traced = outline(mask, label);
    if (!traced) {
      continue;
    }
    const placed = new Path2D();
    placed.addPath(traced, new DOMMatrix([across, 0, 0, down, area.x, area.y]));
    context.fillStyle = `rgba(${rgb.join(',')},0.1)`;
    context.fill(placed, 'evenodd');
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeStyle = 'rgba(0,0,0,0.6)';
    context.lineWidth = 3.4 * scale;
    context.stroke(placed);
    context.setLineDash(dash.map((length) => length * scale));
    context.strokeStyle = `rgb(${rgb.join(',')})`;
    context.lineWidth = 1.8 * scale;
    context.stroke(placed);
  }
  context.setLineDash([]);
}
