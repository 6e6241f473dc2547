/** A lane of more events is laid out about the window only, and shows of each stretch the most reported ones. */
export const WHOLE_LANE = 100
