/** Fetches slices as they are needed: the wanted one first, then its neighbours, at most a fixed amount in memory. */

import * as api from './api.js';

const KEPT_BYTES = 192 * 1024 * 1024;
const PARALLEL = 3;

/** The slices of one series, each with the label mask where there is one. */
export class SliceStore {
  /**
   * @param {object} meta what /api/series/{uid}/volume answered
   * @param {object|null} mask what /api/assessments/{id}/mask answered, when it covers this series
   */
  constructor(meta, mask) {
    this.meta = meta;
    this.mask = mask;
    this.kept = new Map();
    this.limit = Math.max(8, Math.floor(KEPT_BYTES / (meta.rows * meta.columns * 2)));
    this.closing = new AbortController();
    this.running = 0;
    this.around = 0;
  }

  /** Stops all fetching. */
  close() {
    this.closing.abort();
  }

  /**
   * Gives one slice.
   * @param {number} index from 0
   * @returns {Promise<{index: number, voxelsHu: Int16Array, labels: object|null, maskMissing: string|null}>}
   */
  get(index) {
    let entry = this.kept.get(index);
    if (entry) {
      this.kept.delete(index);
    } else {
      entry = this.#load(index);
      entry.catch(() => this.kept.delete(index));
    }
    this.kept.set(index, entry);
    for (const key of this.kept.keys()) {
      if (this.kept.size <= this.limit) {
        break;
      }
      this.kept.delete(key);
    }
    return entry;
  }

  /** Fetches the neighbours of a slice in the quiet time, nearest first. */
  prefetch(index) {
    this.around = index;
    while (this.running < PARALLEL && !this.closing.signal.aborted) {
      const next = this.#nearestMissing();
      if (next === null) {
        return;
      }
      this.running += 1;
      this.get(next).catch(() => this.skipped.add(next)).finally(() => {
        this.running -= 1;
        this.prefetch(this.around);
      });
    }
  }

  skipped = new Set();

  #nearestMissing() {
    const reach = Math.min(this.meta.slices, Math.floor(this.limit / 2));
    for (let distance = 1; distance < reach; distance += 1) {
      for (const index of [this.around + distance, this.around - distance]) {
        if (index >= 0 && index < this.meta.slices && !this.kept.has(index) && !this.skipped.has(index)) {
          return index;
        }
      }
    }
    return null;
  }

  async #load(index) {
    const signal = this.closing.signal;
    const [voxelsHu, labels] = await Promise.all([api.slice(this.meta, index, signal), this.#labels(index, signal)]);
    return { index, voxelsHu, ...labels };
  }

  /** A mask that cannot be fetched is told; the slice is shown all the same. */
  async #labels(index, signal) {
    const marked = this.mask && Object.values(this.mask.voxelsPerSlice).some((counts) => counts[index] > 0);
    if (!marked) {
      return { labels: null, maskMissing: null };
    }
    try {
      return { labels: await api.maskSlice(this.mask.assessmentId, index, signal), maskMissing: null };
    } catch (failure) {
      if (failure instanceof api.ApiError) {
        return { labels: null, maskMissing: failure.message };
      }
      throw failure;
    }
  }
}
