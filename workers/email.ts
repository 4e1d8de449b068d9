import { answerMail, type IncomingMail } from "~/hooks/answer-mail";
import { productClock } from "./local/clock";
import { mailWorld } from "./wiring";

/** A mail to a workspace's address, from the platform or from the local tools. */
export const takeMail = async (mail: IncomingMail, env: Env) =>
  answerMail(mail, mailWorld(env, await productClock(env)));
