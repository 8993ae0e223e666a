/** Asks the engine. */

/** An answer other than 200, with the engine's own words. */
export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function get(path, options) {
  let response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...options });
  } catch (cause) {
    if (cause.name === 'AbortError') {
      throw cause;
    }
    throw new ApiError(0, 'The engine does not answer.');
  }
  if (!response.ok) {
    let message = `The engine answered ${response.status}.`;
    if ((response.headers.get('Content-Type') ?? '').includes('json')) {
      message = (await response.json()).message ?? message;
    }
    throw new ApiError(response.status, message);
  }
  return response;
}

const json = async (path, options) => (await get(path, options)).json();

const query = (path, parameter, value) => `${path}?${parameter}=${encodeURIComponent(value)}`;

export const worklist = () => json('/api/worklist', { signal: AbortSignal.timeout(10000) });

export const study = (uid) => json(`/api/studies/${encodeURIComponent(uid)}`);

export const assessments = (studyUid) => json(query('/api/assessments', 'study', studyUid));

export const series = (studyUid) => json(query('/api/series', 'study', studyUid));

export const deliveries = (assessmentId) => json(query('/api/deliveries', 'assessment', assessmentId));

export const volume = (seriesUid) => json(`/api/series/${encodeURIComponent(seriesUid)}/volume`);

export const mask = (assessmentId) => json(`/api/assessments/${encodeURIComponent(assessmentId)}/mask`);

/** One slice in Hounsfield units, row by row; little-endian on the wire as on every machine that runs a browser. */
export async function slice(meta, index, signal) {
  const path = `/api/series/${encodeURIComponent(meta.seriesInstanceUid)}/slices/${index}`;
  const response = await get(query(path, 'version', meta.version), { signal });
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength !== meta.rows * meta.columns * 2) {
    throw new ApiError(502, `Slice ${index + 1} came incomplete.`);
  }
  return new Int16Array(bytes);
}

/** One slice of the label mask, row by row. */
export async function maskSlice(assessmentId, index, signal) {
  const response = await get(`/api/assessments/${encodeURIComponent(assessmentId)}/mask/${index}`, { signal });
  return {
    rows: Number(response.headers.get('Bellwether-Rows')),
    columns: Number(response.headers.get('Bellwether-Columns')),
    labels: new Uint8Array(await response.arrayBuffer()),
  };
}
