const EVERY_MS = 400;
const MB = 1024 * 1024;

/**
 * Watches the heap of one Worker through the runtime's inspector, objects and buffers alike: what the platform's
 * limit of 128 MB for an isolate is about, where the runtime's own memory is not. Garbage is collected before each
 * look: a runtime with memory to spare lets it lie.
 * @param {{ port: number, name: string }} at the inspector's port, and the Worker's name.
 * @returns `peak` gives the most since it was last asked, in MB.
 */
export async function watchHeap({ port, name }) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/core:user:${name}`);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", reject, { once: true });
  });
  let most = 0;
  let asked = 0;
  socket.addEventListener("message", ({ data }) => {
    const { result } = JSON.parse(data);
    if (result?.usedSize !== undefined) most = Math.max(most, sizeOf(result));
  });
  const timer = setInterval(() => {
    asked += 1;
    for (const method of ["HeapProfiler.collectGarbage", "Runtime.getHeapUsage"])
      socket.send(JSON.stringify({ id: asked, method }));
  }, EVERY_MS);

  return {
    peak() {
      const peak = most / MB;
      most = 0;
      return peak;
    },
    stop() {
      clearInterval(timer);
      socket.close();
    },
  };
}

function sizeOf({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }) {
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
