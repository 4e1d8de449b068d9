/**
 * Whatever brings people in or takes them out by the hundred (files, packages, sample data, and their undoing) runs
 * alone: two that hold the same people would miss each other.
 */
export const ONE_AT_A_TIME = "imports";
