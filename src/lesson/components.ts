import { articleComponents } from '../article/components';
import Chart from './Chart.astro';
import Lines from './Lines.astro';
import Views from './Views.astro';

const { Timeline, Steps, ...others } = articleComponents;
void Timeline;
void Steps;

/** What may stand in how a lesson runs, by the names writers use; src/record/components.ts says the same to the check. */
export const lessonComponents = others;

/** What may stand on a student sheet and in teacher notes. */
export const sheetComponents = { ...others, Chart, Lines, Views };
