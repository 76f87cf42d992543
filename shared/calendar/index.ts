import * as beijing from './beijing';
import * as days from './days';
import * as prose from './prose';
import * as stretches from './tenure';
import * as timeline from './timeline';

export type { Day } from './days';
export type { Stretch, Tenure } from './tenure';

// Bound once, not re-exported: compiled to CommonJS a re-export is a getter, asked again at every use, which cost the
// engine a fifth of its time.
export const { dayInBeijing, startInBeijing } = beijing;
export const { addMonths, formatDay, lastDay, never, parseDay, wholeMonths } = days;
export const { dayInProse } = prose;
export const { dayReached, merge, tenure } = stretches;
export const { stretchOf, tenureTimeline } = timeline;
