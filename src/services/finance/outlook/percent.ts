/** A percentage as readers see it: with a minus sign as wide as a digit, not a hyphen. */
export const percentText = (value: number): string => `${minusText(value)}%`;

/** A number with a minus sign as wide as a digit. */
export const minusText = (value: number): string => `${value < 0 ? '−' : ''}${Math.abs(value)}`;
