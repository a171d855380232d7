/** Parameters that change what is drawn. A frame takes them from its address and from its host's `lt:set`. */
export const drawingNames = ['from', 'to', 'view', 'lanes', 'theme', 'actor', 'event', 'highlight'] as const;

/** Parameters that change what stands around the drawing. */
export const lookNames = ['color', 'header', 'controls'] as const;
