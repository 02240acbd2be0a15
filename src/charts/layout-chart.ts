import type { Frame } from '../layout/frame.js';
import type { Scene } from '../marks/scene.js';
import type { WordedPicture } from './worded-chart.js';

/** Lays a chart out; the form that the frame names goes before that of the chart. */
export function layoutChart({ type, byRole, form }: WordedPicture, frame: Frame): Scene {
  const asked = frame.form !== undefined && type.forms?.includes(frame.form) ? frame.form : form;
  return type.layout(byRole, { ...frame, form: asked });
}
