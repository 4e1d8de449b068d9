import { defineWords } from "./words";

/** What an erasure cannot shorten, as a certificate says it. */
export const certificateLines = defineWords({
  unsealed: {
    en: "Names, phones and e-mails were stored unsealed under the platform’s encryption at rest.",
    ar: "كانت الأسماء وأرقام الهواتف وعناوين البريد الإلكتروني مخزّنة دون تشفير خاص بنا، تحت تشفير المنصة للبيانات المخزّنة.",
  },
  history: {
    en: "The database provider keeps a recovery history of {days} days that we cannot shorten; until {date} it could technically be restored. The entry in the ledger lies outside that database, so that this erasure can be applied again before any restored data is used.",
    ar: "يحتفظ مزوّد قاعدة البيانات بسجل استعادة مدته {days} يومًا لا يمكننا تقصيره؛ وحتى {date} يمكن تقنيًا استعادة البيانات. وقيد هذا المحو محفوظ في سجل خارج قاعدة البيانات، ليُعاد تطبيقه قبل استخدام أي بيانات مستعادة.",
  },
  authorship: {
    en: "Workspaces keep what was written in them, beside a random number; no record says any more whose it was. What colleagues wrote of the person there is each workspace’s own to erase.",
    ar: "تحتفظ مساحات العمل بما كُتب فيها مقرونًا برقم عشوائي، ولم يعد أي سجل يبيّن صاحبه. أما ما كتبه الزملاء هناك عن الشخص فمحوه قرار كل مساحة عمل.",
  },
  authorshipKept: {
    en: "Workspaces keep what was written in them, beside a random number; only the records that this certificate names as kept say any more whose it was. What colleagues wrote of the person there is each workspace’s own to erase.",
    ar: "تحتفظ مساحات العمل بما كُتب فيها مقرونًا برقم عشوائي، ولم يعد يبيّن صاحبه سوى السجلات المذكورة في هذه الشهادة على أنها محفوظة. أما ما كتبه الزملاء هناك عن الشخص فمحوه قرار كل مساحة عمل.",
  },
  noCopies: {
    en: "We keep no other backup copies.",
    ar: "ولا نحتفظ بأي نسخ احتياطية أخرى.",
  },
  keysDestroyed: {
    en: "The workspace’s keys were destroyed at {when}; its sealed values cannot be opened, also not from the history. We keep no other backup copies.",
    ar: "أُتلفت مفاتيح مساحة العمل في {when}، فلا يمكن فتح قيمها المشفّرة ولا حتى من سجل الاستعادة. ولا نحتفظ بأي نسخ احتياطية أخرى.",
  },
  endedFromLedger: {
    en: "Nothing says any more on which day the subscription ended. {date} is the day of the entry in the ledger: it ended before.",
    ar: "لم يعد هناك ما يبيّن يوم انتهاء الاشتراك. و{date} هو تاريخ قيد السجل، وقد انتهى الاشتراك قبله.",
  },
  deletedAgain: {
    en: "Everything was deleted on {first}. An older copy of the database came back after that; what was in it was deleted again on {again}, and the counts here are of that.",
    ar: "حُذف كل شيء في {first}. ثم أُعيدت نسخة أقدم من قاعدة البيانات، فحُذف ما فيها مرة أخرى في {again}، والأعداد الواردة هنا تخص هذا الحذف.",
  },
  erasedAgain: {
    en: "An older copy of the database came back, and what was in it was erased again. The certificate of the first erasure, {id}, stays valid; this one goes on from it.",
    ar: "أُعيدت نسخة أقدم من قاعدة البيانات، فمُحي ما فيها مرة أخرى. وتبقى شهادة المحو الأول {id} سارية، وهذه الشهادة تكملها.",
  },
  requestsClosed: {
    en: "{n, plural, one {One request about somebody’s data was still open. The deletion of everything closed it} other {# requests about people’s data were still open. The deletion of everything closed them}}: nothing is held any more that could be given, corrected or erased.",
    ar: "{n, plural, zero {لم يكن أي طلب مفتوحًا} one {كان طلب واحد يخص بيانات شخص لا يزال مفتوحًا، وأغلقه حذف كل شيء} two {كان طلبان يخصان بيانات أشخاص لا يزالان مفتوحين، وأغلقهما حذف كل شيء} few {كانت # طلبات تخص بيانات أشخاص لا تزال مفتوحة، وأغلقها حذف كل شيء} many {كان # طلبًا تخص بيانات أشخاص لا تزال مفتوحة، وأغلقها حذف كل شيء} other {كان # طلب تخص بيانات أشخاص لا تزال مفتوحة، وأغلقها حذف كل شيء}}: فلم يبقَ ما يُسلَّم أو يُصحَّح أو يُمحى.",
  },
  keys: {
    en: "Values under keys of a still active workspace could be opened from that history until the same date. We keep no other backup copies.",
    ar: "القيم المشفّرة بمفاتيح مساحة عمل لا تزال نشطة يمكن فتحها من ذلك السجل حتى التاريخ نفسه. ولا نحتفظ بأي نسخ احتياطية أخرى.",
  },
});
