/** The most words a step says; whole sentences only, so it may be fewer. */
export const STEP_WORDS = 60;
