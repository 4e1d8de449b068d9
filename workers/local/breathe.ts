/** A local runtime answers nobody while a job goes from one step straight to the next. */
export const breathe = () => scheduler.wait(1);
