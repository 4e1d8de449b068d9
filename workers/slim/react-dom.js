/** The one thing that the router asks of react-dom, and only in a browser: the Worker renders and never flushes. */
export const flushSync = (act) => act();
