/** The study page: asks for the study, shows its panels, and binds keys and buttons to the viewer. */

import * as api from './api.js';
import { fill } from './dom.js';
import * as panels from './panels.js';
import { SliceStore } from './slices.js';
import { drawStrip } from './strip.js';
import { PRESETS, SliceViewer } from './viewer.js';
import { dateAndTime, personName, sexAndAge, stateWord } from './words.js';

const POLL_MILLIS = 2000;

const byId = (id) => document.getElementById(id);
const parameters = new URLSearchParams(location.search);
const studyUid = parameters.get('study') ?? '';
const wantedAssessment = parameters.get('assessment');
const viewer = new SliceViewer(byId('canvas'));
const drawn = new Map();
let facts = null;
let showing = { seriesUid: null, assessmentId: null, sliceCount: 0, mask: null, chosenByHand: false };

/** Renews a panel only when what it shows has changed, so that focus stays. */
function renew(id, draw, content) {
  const text = JSON.stringify(content);
  if (drawn.get(id) !== text) {
    drawn.set(id, text);
    draw(byId(id), content);
  }
}

async function ask() {
  const [study, assessments, series] = await Promise.all([api.study(studyUid), api.assessments(studyUid), api.series(studyUid)]);
  const newest = assessments[0] ?? null;
  const assessment = wantedAssessment ? assessments.find((one) => one.id === wantedAssessment) ?? null : newest;
  if (wantedAssessment && !assessment) {
    throw new api.ApiError(404, 'This study has no such assessment.');
  }
  const sent = assessment ? await api.deliveries(assessment.id) : [];
  return { study, assessments, series, newest, assessment, sent };
}

function show() {
  const { study, assessments, series, newest, assessment, sent } = facts;
  const name = personName(study.patient.name) || 'No name';
  renew('patient', (node, words) => fill(node, words), name);
  renew('study', (node, words) => fill(node, words), [sexAndAge(study.patient, study.startedAt ?? study.receivedAt), study.patient.id,
    study.accessionNumber, study.description, `received ${dateAndTime(study.receivedAt)}`].filter(Boolean).join(', '));
  renew('state', (node, state) => {
    fill(node, panels.badge(state));
    // No name: a browser keeps titles in its history.
    document.title = `${stateWord(state)} study - Bellwether`;
  }, assessment?.status ?? 'WAITING');
  renew('result', panels.result, { assessment, study, series, newest });
  renew('deliveries', panels.deliveries, { assessment, sent });
  renew('stages', panels.stages, { assessment });
  renew('history', panels.history, { assessment, assessments });
  renew('series', panels.series, { series, assessment });
  markShown();
}

/** Marks the button of the series that the viewer shows. */
function markShown() {
  document.querySelectorAll('[data-show]').forEach((button) => {
    const pressed = button.dataset.show === showing.seriesUid;
    button.setAttribute('aria-pressed', String(pressed));
    button.textContent = pressed ? 'Shown' : 'Show';
  });
}

/** The series to start with: the one that was read, otherwise the one with most images. */
function firstSeries() {
  return facts.assessment?.seriesInstanceUid
    ?? [...facts.series].sort((a, b) => b.sliceCount - a.sliceCount)[0]?.seriesInstanceUid ?? null;
}

const sliceCount = (seriesUid) => facts.series.find((one) => one.seriesInstanceUid === seriesUid)?.sliceCount ?? 0;

/** Whether what the viewer shows is no longer what it should show. */
function outdated(seriesUid) {
  return showing.seriesUid !== seriesUid || showing.assessmentId !== (facts.assessment?.id ?? null);
}

function message(text) {
  byId('message').textContent = text;
}

async function showSeries(seriesUid, index) {
  byId('alert').hidden = true;
  const { assessment } = facts;
  showing = { ...showing, seriesUid, assessmentId: assessment?.id ?? null, sliceCount: sliceCount(seriesUid), mask: null };
  markShown();
  viewer.show(null);
  clearStage();
  message('Loading');
  try {
    const meta = await api.volume(seriesUid);
    const read = assessment && assessment.seriesInstanceUid === seriesUid;
    const mask = read ? await maskOf(assessment, meta) : null;
    if (showing.seriesUid !== seriesUid) {
      return;
    }
    showing.mask = mask;
    const key = read && assessment.findings.length ? assessment.findings[0].keySlice : Math.floor(meta.slices / 2);
    byId('slider').max = String(meta.slices - 1);
    byId('scroll').hidden = meta.slices < 2;
    byId('overlay').disabled = !mask;
    panels.legend(byId('legend'), mask ? assessment.findings.map((finding) => finding.type) : []);
    viewer.show(new SliceStore(meta, mask), index ?? key);
  } catch (failure) {
    if (!(failure instanceof api.ApiError)) {
      console.error(failure);
    }
    if (showing.seriesUid === seriesUid) {
      message(`These images cannot be shown. ${failure.message}`);
    }
  }
}

/** The mask's size and counts; none where none was kept, or where slices came or went since. */
async function maskOf(assessment, meta) {
  try {
    const mask = await api.mask(assessment.id);
    if (mask.slices !== meta.slices) {
      warn('Images came or went since this assessment: its marks and key slices do not fit them, so the overlay is not shown.');
      return null;
    }
    return mask;
  } catch (failure) {
    if (failure.status === 404 && assessment.findings.length === 0) {
      return null;
    }
    warn(`The overlay cannot be shown. ${failure.message}`);
    return null;
  }
}

function warn(text) {
  byId('alert').textContent = text;
  byId('alert').hidden = false;
}

function clearStage() {
  for (const id of ['corner-series', 'corner-slice', 'corner-probe', 'edge-left', 'edge-right', 'edge-top', 'edge-bottom']) {
    byId(id).textContent = '';
  }
  byId('scroll').hidden = true;
  byId('overlay').disabled = true;
  fill(byId('legend'));
}

viewer.addEventListener('wanted', ({ detail }) => {
  byId('slider').value = String(detail);
  byId('slider').setAttribute('aria-valuetext', `Slice ${detail + 1} of ${viewer.slices}`);
  drawStrip(byId('strip'), showing.mask, viewer.slices, detail);
  if (viewer.shown?.index !== detail) {
    message(viewer.shown ? '' : 'Loading');
  }
});

viewer.addEventListener('slice', ({ detail }) => {
  const place = viewer.place();
  const series = facts.series.find((one) => one.seriesInstanceUid === showing.seriesUid);
  const where = `Slice ${detail.index + 1} / ${viewer.slices}`;
  message('');
  byId('corner-series').textContent = series?.description ?? '';
  fill(byId('corner-slice'), where, place.position ? `\n${place.position}` : '');
  for (const [edge, letters] of Object.entries(place.edges)) {
    byId(`edge-${edge}`).textContent = letters;
  }
  byId('canvas').setAttribute('aria-label', `${where}${place.position ? `, ${place.position}` : ''}${detail.labels ? ', marked' : ''}`);
  if (detail.maskMissing) {
    warn(`The overlay of slice ${detail.index + 1} cannot be shown. ${detail.maskMissing}`);
  }
});

viewer.addEventListener('trouble', ({ detail }) => {
  clearCorners();
  message(detail);
});

function clearCorners() {
  byId('corner-slice').textContent = '';
  byId('canvas').setAttribute('aria-label', 'No slice shown');
}

viewer.addEventListener('window', () => showWindow());
viewer.addEventListener('probe', ({ detail }) => {
  byId('corner-probe').textContent = detail ? `${detail.hu} HU` : '';
});

function showWindow() {
  byId('corner-window').textContent = `W ${viewer.width}  L ${viewer.center}`;
  for (const [name, preset] of Object.entries(PRESETS)) {
    document.querySelector(`[data-preset=${name}]`)
      .setAttribute('aria-pressed', String(preset.center === viewer.center && preset.width === viewer.width));
  }
}

function preset(name) {
  viewer.setWindow(PRESETS[name].center, PRESETS[name].width);
}

function toggleOverlay() {
  if (!byId('overlay').disabled) {
    viewer.setOverlay(!viewer.overlay);
    byId('overlay').setAttribute('aria-pressed', String(viewer.overlay));
  }
}

/** Goes to a key slice, and back to the series that was read if another one is shown. */
function toKeySlice(index) {
  const read = facts.assessment.seriesInstanceUid;
  if (showing.seriesUid === read) {
    viewer.go(index);
  } else {
    showSeries(read, index);
  }
}

function toFinding(step) {
  const keys = [...new Set((facts?.assessment?.findings ?? []).map((finding) => finding.keySlice))].sort((a, b) => a - b);
  if (keys.length) {
    const after = keys.find((key) => key > viewer.wanted) ?? keys[0];
    const before = keys.findLast((key) => key < viewer.wanted) ?? keys[keys.length - 1];
    toKeySlice(step > 0 ? after : before);
  }
}

const KEYS = {
  o: toggleOverlay,
  n: () => toFinding(1),
  p: () => toFinding(-1),
  1: () => preset('brain'),
  2: () => preset('subdural'),
  3: () => preset('bone'),
  w: () => location.assign('/'),
};

document.addEventListener('keydown', (event) => {
  const inViewer = event.target === document.body || byId('viewer').contains(event.target);
  if (!inViewer || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  if (event.target !== byId('slider') && viewer.store && viewer.key(event)) {
    event.preventDefault();
  } else if (KEYS[event.key.toLowerCase()]) {
    KEYS[event.key.toLowerCase()]();
    event.preventDefault();
  }
});

document.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button?.dataset.preset) {
    preset(button.dataset.preset);
  } else if (button?.dataset.slice) {
    toKeySlice(Number(button.dataset.slice));
  } else if (button?.dataset.show) {
    showing.chosenByHand = true;
    showSeries(button.dataset.show);
    byId('canvas').focus();
  } else if (button?.id === 'overlay') {
    toggleOverlay();
  }
});

byId('slider').addEventListener('input', () => viewer.go(Number(byId('slider').value)));
new ResizeObserver(() => drawStrip(byId('strip'), showing.mask, viewer.slices, viewer.wanted)).observe(byId('strip'));

async function poll() {
  const status = byId('connection');
  try {
    facts = await ask();
    show();
    status.textContent = '';
    status.className = 'connection';
    const first = showing.chosenByHand ? showing.seriesUid : firstSeries();
    if (first && outdated(first)) {
      await showSeries(first);
    } else if (first && showing.sliceCount !== sliceCount(first)) {
      await showSeries(first, viewer.wanted);
    } else if (!first) {
      message('No images yet');
    }
  } catch (failure) {
    if (!(failure instanceof api.ApiError)) {
      console.error(failure);
    }
    status.className = 'connection lost';
    status.textContent = facts ? `Not up to date: ${failure.message}` : '';
    if (!facts) {
      warn(failure.message);
      if (failure.status >= 400 && failure.status < 500) {
        return;
      }
    }
  }
  setTimeout(poll, POLL_MILLIS);
}

showWindow();
byId('canvas').focus({ preventScroll: true });
poll();
