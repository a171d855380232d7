/** Any of these says that a reader wants more of the timeline than to read it. */
export const intentions = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;
