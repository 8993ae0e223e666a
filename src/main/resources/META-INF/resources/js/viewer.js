/** Shows one slice on the canvas: window, scrolling, overlay. What it says always belongs to the slice it has drawn. */

import { edges, position } from './geometry.js';
import { drawOverlay } from './overlay.js';

/** Window presets: centre and width in Hounsfield units. */
export const PRESETS = {
  brain: { center: 40, width: 80 },
  subdural: { center: 80, width: 200 },
  bone: { center: 600, width: 2800 },
};

const PAGE = 5;
const WHEEL_STEP = 60;
const TOUCH_STEP = 14;

/** Events: 'slice' when a slice is drawn, 'window' when the window changes, 'probe' with the value under the pointer, 'trouble'. */
export class SliceViewer extends EventTarget {
  center = PRESETS.brain.center;
  width = PRESETS.brain.width;
  overlay = true;
  wanted = 0;
  shown = null;
  store = null;
  #image = document.createElement('canvas');
  #levels = new Uint8ClampedArray(65536);
  #pointers = new Map();
  #wheel = 0;
  #frame = 0;

  /** @param {HTMLCanvasElement} canvas where to draw */
  constructor(canvas) {
    super();
    this.canvas = canvas;
    this.#level();
    new ResizeObserver(() => this.#draw()).observe(canvas);
    canvas.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
    canvas.addEventListener('pointerdown', (event) => this.#onDown(event));
    canvas.addEventListener('pointermove', (event) => this.#onMove(event));
    for (const name of ['pointerup', 'pointercancel']) {
      canvas.addEventListener(name, (event) => this.#pointers.delete(event.pointerId));
    }
    canvas.addEventListener('pointerleave', () => this.#tell('probe', null));
  }

  /** Shows another series. */
  show(store, index) {
    this.store?.close();
    this.store = store;
    this.shown = null;
    this.#draw();
    if (store) {
      this.go(index);
    }
  }

  get slices() {
    return this.store?.meta.slices ?? 0;
  }

  /** Goes to a slice; ends at the first and the last. */
  async go(index) {
    const store = this.store;
    if (!store) {
      return;
    }
    this.wanted = Math.min(this.slices - 1, Math.max(0, index));
    const wanted = this.wanted;
    this.#tell('wanted', wanted);
    try {
      const slice = await store.get(wanted);
      if (this.store === store && this.wanted === wanted) {
        this.shown = slice;
        this.#render();
        this.#tell('slice', slice);
        store.prefetch(wanted);
      }
    } catch (failure) {
      if (this.store === store && this.wanted === wanted) {
        this.shown = null;
        this.#draw();
        this.#tell('trouble', `Slice ${wanted + 1} cannot be shown. ${failure.message}`);
      }
    }
  }

  step(by) {
    return this.go(this.wanted + by);
  }

  setWindow(center, width) {
    this.center = Math.round(Math.min(4000, Math.max(-1500, center)));
    this.width = Math.round(Math.min(6000, Math.max(1, width)));
    this.#level();
    this.#render();
    this.#tell('window', null);
  }

  setOverlay(on) {
    this.overlay = on;
    this.#draw();
  }

  /**
   * Takes a key.
   * @returns {boolean} whether the key meant something
   */
  key(event) {
    if (event.shiftKey && event.key.startsWith('Arrow')) {
      const [center, width] = { ArrowUp: [5, 0], ArrowDown: [-5, 0], ArrowRight: [0, 10], ArrowLeft: [0, -10] }[event.key];
      this.setWindow(this.center + center, this.width + width);
      return true;
    }
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, PageDown: PAGE, PageUp: -PAGE, Home: -Infinity, End: Infinity };
    if (!(event.key in steps)) {
      return false;
    }
    this.go(Math.min(this.slices - 1, Math.max(0, this.wanted + steps[event.key])));
    return true;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #onWheel(event) {
    if (!this.store || event.ctrlKey) {
      return;
    }
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 40 : event.deltaY;
    if (Math.sign(pixels) !== Math.sign(this.#wheel)) {
      this.#wheel = 0;
    }
    this.#wheel += pixels;
    const by = Math.abs(pixels) >= 100 ? Math.sign(pixels) : Math.trunc(this.#wheel / WHEEL_STEP);
    if (by) {
      this.#wheel = 0;
      this.step(by);
    }
  }

  #onDown(event) {
    if (event.button !== 0) {
      return;
    }
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY, rest: 0 });
    this.canvas.setPointerCapture(event.pointerId);
  }

  #onMove(event) {
    const from = this.#pointers.get(event.pointerId);
    if (!from) {
      this.#probe(event);
      return;
    }
    const across = event.clientX - from.x;
    const down = event.clientY - from.y;
    from.x = event.clientX;
    from.y = event.clientY;
    if (event.pointerType === 'touch' && this.#pointers.size === 1) {
      from.rest += down;
      const by = Math.trunc(from.rest / TOUCH_STEP);
      if (by) {
        from.rest -= by * TOUCH_STEP;
        this.step(by);
      }
    } else {
      const speed = Math.max(0.4, this.width / 300);
      this.setWindow(this.center - down * speed, this.width + across * speed);
    }
  }

  /** Tells the value under the pointer. */
  #probe(event) {
    const area = this.#area();
    if (!this.shown || !area) {
      return;
    }
    const bounds = this.canvas.getBoundingClientRect();
    const scale = this.canvas.width / bounds.width;
    const { rows, columns } = this.store.meta;
    const column = Math.floor(((event.clientX - bounds.x) * scale - area.x) / area.width * columns);
    const row = Math.floor(((event.clientY - bounds.y) * scale - area.y) / area.height * rows);
    const within = row >= 0 && row < rows && column >= 0 && column < columns;
    this.#tell('probe', within ? { row, column, hu: this.shown.voxelsHu[row * columns + column] } : null);
  }

  /** The grey of each value by the linear function of PS3.3 C.11.2.1.2.1. */
  #level() {
    const span = Math.max(1, this.width - 1);
    for (let index = 0; index < 65536; index += 1) {
      this.#levels[index] = ((index - 32768 - (this.center - 0.5)) / span + 0.5) * 255;
    }
  }

  /** Paints the slice at its own resolution, then draws. */
  #render() {
    if (this.shown) {
      const { rows, columns } = this.store.meta;
      this.#image.width = columns;
      this.#image.height = rows;
      const context = this.#image.getContext('2d');
      const pixels = context.createImageData(columns, rows);
      const packed = new Uint32Array(pixels.data.buffer);
      const { voxelsHu } = this.shown;
      for (let index = 0; index < voxelsHu.length; index += 1) {
        packed[index] = this.#levels[voxelsHu[index] + 32768] * 0x010101 | 0xff000000;
      }
      context.putImageData(pixels, 0, 0);
    }
    this.#draw();
  }

  /** The place of the image on the canvas: whole, centred, with the millimetres of both directions alike. */
  #area() {
    if (!this.store) {
      return null;
    }
    const { rows, columns, rowSpacingMm, columnSpacingMm } = this.store.meta;
    const widthMm = columns * (columnSpacingMm || 1);
    const heightMm = rows * (rowSpacingMm || 1);
    const fit = Math.min(this.canvas.width / widthMm, this.canvas.height / heightMm);
    const [width, height] = [widthMm * fit, heightMm * fit];
    return new DOMRect((this.canvas.width - width) / 2, (this.canvas.height - height) / 2, width, height);
  }

  #draw() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const scale = window.devicePixelRatio || 1;
      const width = Math.round(this.canvas.clientWidth * scale);
      const height = Math.round(this.canvas.clientHeight * scale);
      if (this.canvas.width !== width || this.canvas.height !== height) {
        this.canvas.width = width;
        this.canvas.height = height;
      }
      const context = this.canvas.getContext('2d');
      context.fillStyle = '#000';
      context.fillRect(0, 0, width, height);
      if (this.shown) {
        const area = this.#area();
        context.imageSmoothingQuality = 'high';
        context.drawImage(this.#image, area.x, area.y, area.width, area.height);
        if (this.overlay && this.shown.labels) {
          drawOverlay(context, this.shown.labels, area, scale);
        }
        this.#scaleBar(context, area, scale);
      }
      const state = this.shown;
      this.canvas.dataset.slice = state ? state.index : '';
      this.canvas.dataset.overlay = state && this.overlay && state.labels ? 'drawn' : 'none';
    });
  }

  /** Five centimetres at the right edge, where spacing is known. */
  #scaleBar(context, area, scale) {
    const { rows, rowSpacingMm } = this.store.meta;
    if (!rowSpacingMm) {
      return;
    }
    const length = 50 * area.height / (rows * rowSpacingMm);
    const x = this.canvas.width - 10 * scale;
    const y = (this.canvas.height - length) / 2;
    context.strokeStyle = 'rgba(200,210,220,0.75)';
    context.lineWidth = scale;
    context.beginPath();
    for (let mark = 0; mark <= 5; mark += 1) {
      const reach = mark % 5 === 0 ? 8 : 4;
      context.moveTo(x, y + length * mark / 5);
      context.lineTo(x - reach * scale, y + length * mark / 5);
    }
    context.moveTo(x, y);
    context.lineTo(x, y + length);
    context.stroke();
  }

  /** Words for the slice that is shown: position and what stands at the edges. */
  place() {
    const { imageOrientation, positionsMm } = this.store.meta;
    const known = imageOrientation?.length === 6;
    return {
      position: known && positionsMm[this.shown.index] ? position(imageOrientation, positionsMm[this.shown.index]) : '',
      edges: known ? edges(imageOrientation) : { left: '', right: '', top: '', bottom: '' },
    };
  }
}
