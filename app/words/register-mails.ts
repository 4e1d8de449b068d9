import { defineWords } from "./words";

/** The mails that tell of entries of the company's registers. */
export const registerMails = defineWords({
  hello: { en: "Hello {name},", ar: "مرحبًا {name}،" },
  press: { en: "Read more", ar: "اقرأ المزيد" },
  because: {
    en: "Sent by {company}, because it concerns data that is in our care.",
    ar: "أرسلتها {company} لأن الأمر يتعلق ببيانات في عهدتنا.",
  },
  vendorSubject: {
    en: "A change of our sub-processors: {name}",
    ar: "تغيير في المعالجين من الباطن: {name}",
  },
  vendorText: {
    en: "From {when} on {name} will handle personal data for us. What for: {purpose}. Until that day it is sent nothing.",
    ar: "ابتداءً من {when} ستعالج {name} بيانات شخصية لصالحنا. الغرض: {purpose}. ولن يُرسل إليها شيء قبل ذلك اليوم.",
  },
  vendorFacts: {
    en: "Where: {country}. Which data: {data}. {training, select, yes {It trains its models on them.} no {It trains no models on them.} other {}}",
    ar: "المكان: {country}. البيانات: {data}. {training, select, yes {تدرّب نماذجها عليها.} no {لا تدرّب أي نماذج عليها.} other {}}",
  },
  nowhereSaid: { en: "not said", ar: "غير مذكور" },
  vendorEndedSubject: {
    en: "No longer our sub-processor: {name}",
    ar: "لم تعد معالجًا من الباطن لدينا: {name}",
  },
  vendorEndedText: {
    en: "{name} handles no personal data for us any more. From now on it is sent nothing.",
    ar: "لم تعد {name} تعالج أي بيانات شخصية لصالحنا، ولن يُرسل إليها شيء من الآن.",
  },
  vendorObject: {
    en: "You can object until then. Every objection is recorded and answered.",
    ar: "يمكنك الاعتراض حتى ذلك اليوم، ويُسجَّل كل اعتراض ويُجاب عنه.",
  },
  incidentSubject: { en: "A security incident: {name}", ar: "حادث أمني: {name}" },
  drillSubject: { en: "[DRILL] A security incident: {name}", ar: "[تدريب] حادث أمني: {name}" },
  drillText: {
    en: "THIS IS A DRILL. Nothing has happened, and you need to do nothing.",
    ar: "هذا تدريب. لم يقع أي حادث، ولا يلزمك فعل شيء.",
  },
  incidentText: {
    en: "As your processor we tell you of an incident that concerns data of your workspace. What is affected: {affected}",
    ar: "بصفتنا معالجًا لبياناتكم نُبلغكم بحادث يمسّ بيانات مساحة عملكم. ما الذي تأثّر: {affected}",
  },
  incidentMeasures: { en: "What we do: {measures}", ar: "ما الذي نفعله: {measures}" },
  authoritySubject: {
    en: "Notice of a personal data breach: {name}",
    ar: "إشعار بخرق لبيانات شخصية: {name}",
  },
  authorityDrill: {
    en: "[DRILL] Notice of a personal data breach: {name}",
    ar: "[تدريب] إشعار بخرق لبيانات شخصية: {name}",
  },
  authorityWho: {
    en: "Who tells: {company}. Questions are answered at {mail}.",
    ar: "الجهة المُشعِرة: {company}. للاستفسار: {mail}.",
  },
  authorityWhen: {
    en: "Found on {detected}. We were aware on {aware}; 72 hours are over on {deadline}.",
    ar: "اكتُشف في {detected}، وعلمنا به في {aware}، وتنتهي مهلة 72 ساعة في {deadline}.",
  },
  everyWorkspace: { en: "all", ar: "كلها" },
  authorityWhat: {
    en: "What is affected, and of how many: {affected} Whose data: workspaces {workspaces}.",
    ar: "ما الذي تأثّر وعدد من يخصّهم: {affected} أصحاب البيانات: مساحات العمل {workspaces}.",
  },
  authorityRisk: {
    en: "Likely consequences for those whom it concerns: {risk}.",
    ar: "الأثر المحتمل على أصحاب البيانات: {risk}.",
  },
  low: { en: "low risk", ar: "خطر منخفض" },
  medium: { en: "medium risk", ar: "خطر متوسط" },
  high: { en: "high risk", ar: "خطر مرتفع" },
  disclosureSubject: {
    en: "An authority received data of your workspace",
    ar: "تلقّت جهة رسمية بيانات من مساحة عملكم",
  },
  disclosureText: {
    en: "{authority} asked for data of your workspace ({process}). We checked that the demand is valid and proportionate, and complied.",
    ar: "طلبت {authority} بيانات من مساحة عملكم ({process}). تحقّقنا من صحة الطلب وتناسبه ثم امتثلنا له.",
  },
  disclosureScope: { en: "What was handed over: {scope}", ar: "ما الذي سُلِّم: {scope}" },
  transferSubject: {
    en: "{successor} will take over CLOSR",
    ar: "ستتولى {successor} خدمة CLOSR",
  },
  transferText: {
    en: "On {when} the service passes to {successor}. {reason}",
    ar: "تنتقل الخدمة في {when} إلى {successor}. {reason}",
  },
  transferLeave: {
    en: "Until then you can export everything and leave. The promises of the privacy policy go over with the service.",
    ar: "يمكنك حتى ذلك اليوم تصدير كل شيء والمغادرة. وتنتقل التزامات سياسة الخصوصية مع الخدمة.",
  },
  objectionSubject: {
    en: "Our answer to your objection: {vendor}",
    ar: "ردّنا على اعتراضك: {vendor}",
  },
  objectionText: {
    en: "You objected to this sub-processor. Our answer: {answer}",
    ar: "اعترضتَ على هذا المعالج من الباطن. ردّنا: {answer}",
  },
  breachSubject: {
    en: "{drill, select, true {[DRILL] } other {}}{stage, select, recorded {An incident was recorded} 0 {The 72 hours are over} other {24 hours are left to tell the authority}}: {name}",
    ar: "{drill, select, true {[تدريب] } other {}}{stage, select, recorded {سُجّل حادث} 0 {انتهت مهلة 72 ساعة} other {بقيت 24 ساعة لإبلاغ السلطة المختصة}}: {name}",
  },
  breachText: {
    en: "{stage, select, 0 {The 72 hours in which the authority is to be told were over on {when} (Dubai), and it is not recorded that it was. Tell it now, with the reasons for the delay.} other {The 72 hours in which the authority is to be told are over on {when} (Dubai). What would be sent to it stands in the entry.}}",
    ar: "{stage, select, 0 {انتهت في {when} (بتوقيت دبي) مهلة 72 ساعة لإبلاغ السلطة المختصة، ولم يُسجَّل إبلاغها. أبلغها الآن مع بيان أسباب التأخر.} other {تنتهي في {when} (بتوقيت دبي) مهلة 72 ساعة لإبلاغ السلطة المختصة. ونص ما سيُرسل إليها في القيد.}}",
  },
  breachBecause: {
    en: "Sent to the privacy officers of {company}, each time once.",
    ar: "أُرسلت إلى مسؤولي الخصوصية في {company}، مرة واحدة لكل موعد.",
  },
  alarmSubject: { en: "{name}: a date is near", ar: "{name}: موعد يقترب" },
  alarmOverSubject: { en: "{name}: a date is over", ar: "{name}: موعد انقضى" },
  alarmText: {
    en: "In the register “{register}” the date of {name} is {when}. What has ended is not called any more.",
    ar: "في سجل «{register}» موعد {name} هو {when}. ولا يُستدعى ما انتهى أجله.",
  },
});
