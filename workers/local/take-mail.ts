import { takeMail } from "../email";

/**
 * `POST /dev/mail?from=…&to=…` with a mail as its body: it is taken in as the platform would hand it
 * over.
 * @returns what the sender would be told: `{"rejected": null}` or the reason.
 */
export async function answerIncoming(request: Request, env: Env): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const bytes = new Uint8Array(await request.arrayBuffer());
  let rejected: string | null = null;
  const mail = {
    from: searchParams.get("from") ?? "",
    to: searchParams.get("to") ?? "",
    raw: new Blob([bytes]).stream(),
    rawSize: bytes.length,
    setReject: (reason: string) => {
      rejected = reason;
    },
  };
  await takeMail(mail, env);
  return Response.json({ rejected });
}
