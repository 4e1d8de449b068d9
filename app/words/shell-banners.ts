import { defineWords } from "./words";

/** What stands above every page of a workspace for as long as it is so. Said by the server alone. */
export const shellBanners = defineWords({
  guest: {
    en: "You are looking at {workspace} as CLOSR’s staff until {when}. You can change nothing, and the customer sees every page you open.",
    ar: "أنت تطّلع على {workspace} بصفتك من موظفي CLOSR حتى {when}. لا يمكنك تغيير شيء، ويرى العميل كل صفحة تفتحها.",
  },
  ending: {
    en: "The subscription was ended. This workspace is read-only, and everything in it is deleted on {when}. Until then it can be exported and restored.",
    ar: "أُنهي الاشتراك. مساحة العمل هذه للقراءة فقط، ويُحذف كل ما فيها في {when}. ويمكن حتى ذلك اليوم تصديرها واستعادتها.",
  },
  subscription: { en: "Subscription", ar: "الاشتراك" },
  transfer: {
    en: "On {when} the service passes to {successor}. Until then you can export everything and leave; the promises of the privacy policy go over with it.",
    ar: "تنتقل الخدمة في {when} إلى {successor}. يمكنك حتى ذلك اليوم تصدير كل شيء والمغادرة، وتنتقل معها التزامات سياسة الخصوصية.",
  },
  transferred: {
    en: "The service passed to {successor} on {when}. The promises of the privacy policy went over with it, and you can still export everything and leave.",
    ar: "انتقلت الخدمة إلى {successor} في {when}، وانتقلت معها التزامات سياسة الخصوصية. ولا يزال بإمكانك تصدير كل شيء والمغادرة.",
  },
  dpa: {
    en: "The data processing agreement has not been accepted for this workspace.",
    ar: "لم تُقبل اتفاقية معالجة البيانات لمساحة العمل هذه بعد.",
  },
  dpaLink: { en: "Read and accept", ar: "اقرأها واقبلها" },
  sample: {
    en: "Sample data stands in this workspace and counts on the board. Nothing leaves for its people.",
    ar: "في مساحة العمل هذه بيانات تجريبية تُحتسب على اللوحة، ولا يغادر شيء إلى أشخاصها.",
  },
  removeSample: { en: "Remove sample data", ar: "إزالة البيانات التجريبية" },
  leave: { en: "Export and leave", ar: "صدِّر بياناتك وغادر" },
});
