import { localToolsAreOn } from "./switch";

/** Answered behind the guard at the exit, so that anybody can see the guard at work. */
export const PLANT = "/dev/plant";

const PAGE = `<!doctype html><title>planted</title>
<script src="https://tracker.example/t.js"></script>
<script>localStorage.planted = "1"; document.cookie = "planted_by_script=1";</script>
<img src="https://tracker.example/p.gif" alt="">`;

/** A page that tries what no page of ours may: a cookie that is not registered, and others' scripts and pictures. */
export function plantLocally(request: Request, env: object): Response | null {
  if (new URL(request.url).pathname !== PLANT) return null;
  if (!localToolsAreOn(env)) return new Response("Not Found", { status: 404 });

  return new Response(PAGE, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Set-Cookie": "planted=1; Path=/; Max-Age=3600",
    },
  });
}
