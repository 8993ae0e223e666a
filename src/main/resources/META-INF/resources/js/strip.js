/** The strip above the slider: on which slices the network marked something, and how much. */

import { HEMORRHAGE_TYPES } from './words.js';

const THUMB = 16;

/**
 * Draws the strip.
 * @param {HTMLCanvasElement} canvas the strip
 * @param {object|null} mask what /api/assessments/{id}/mask answered
 * @param {number} slices how many slices the slider has
 * @param {number} current the slice it stands at
 */
export function drawStrip(canvas, mask, slices, current) {
  const scale = window.devicePixelRatio || 1;
  canvas.width = Math.round(canvas.clientWidth * scale);
  canvas.height = Math.round(canvas.clientHeight * scale);
  const context = canvas.getContext('2d');
  context.clearRect(0, 0, canvas.width, canvas.height);
  if (slices < 2) {
    return;
  }
  const room = canvas.width - THUMB * scale;
  const middle = (index) => THUMB * scale / 2 + index / (slices - 1) * room;
  const bar = Math.max(scale, Math.min(14 * scale, room / (slices - 1) - scale));
  context.fillStyle = '#3a4450';
  context.fillRect(middle(current) - scale / 2, 0, scale, canvas.height);
  if (!mask) {
    return;
  }
  const types = Object.entries(HEMORRHAGE_TYPES).filter(([type]) => mask.voxelsPerSlice[type]?.some((count) => count > 0));
  const most = Math.max(1, ...types.flatMap(([type]) => mask.voxelsPerSlice[type]));
  const lane = canvas.height / Math.max(1, types.length);
  types.forEach(([type, { rgb }], row) => {
    context.fillStyle = `rgb(${rgb.join(',')})`;
    mask.voxelsPerSlice[type].forEach((count, index) => {
      if (count > 0) {
        const height = Math.max(2 * scale, Math.sqrt(count / most) * (lane - scale));
        context.fillRect(middle(index) - bar / 2, (row + 1) * lane - height, bar, height);
      }
    });
  });
}
