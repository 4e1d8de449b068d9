import { defineWords } from "./words";

/** The people of a workspace. */
export const members = defineWords({
  settings: { en: "Settings", ar: "الإعدادات" },
  title: { en: "Members", ar: "الأعضاء" },
  table: { en: "Members of this workspace", ar: "أعضاء مساحة العمل" },
  name: { en: "Name", ar: "الاسم" },
  email: { en: "E-mail", ar: "البريد الإلكتروني" },
  role: { en: "Role", ar: "الدور" },
  team: { en: "Team", ar: "الفريق" },
  noTeam: { en: "No team", ar: "بلا فريق" },
  since: { en: "Member since", ar: "عضو منذ" },
  actions: { en: "Actions", ar: "الإجراءات" },
  changeOf: { en: "Change {name}", ar: "تعديل {name}" },
  save: { en: "Save", ar: "حفظ" },
  saveOf: { en: "Save role and team of {name}", ar: "حفظ دور {name} وفريقه" },
  remove: { en: "Remove", ar: "إزالة" },
  removeOf: { en: "Remove {name} from the workspace", ar: "إزالة {name} من مساحة العمل" },
  removeHelp: {
    en: "Whoever is removed leaves their open leads with their tasks unassigned, and their open deals and other tasks to you.",
    ar: "عند إزالة العضو تصبح استفساراته المفتوحة ومهامها غير مسندة، وتنتقل إليك صفقاته المفتوحة وبقية مهامه.",
  },
  endSignIns: {
    en: "{n, plural, one {End # sign-in} other {End # sign-ins}}",
    ar: "{n, plural, zero {إنهاء الجلسات} one {إنهاء جلسة واحدة} two {إنهاء جلستين} few {إنهاء # جلسات} many {إنهاء # جلسة} other {إنهاء # جلسة}}",
  },
  endSignInsOf: {
    en: "{n, plural, one {End # sign-in} other {End # sign-ins}} of {name}",
    ar: "{n, plural, zero {إنهاء جلسات} one {إنهاء جلسة واحدة للعضو} two {إنهاء جلستين للعضو} few {إنهاء # جلسات للعضو} many {إنهاء # جلسة للعضو} other {إنهاء # جلسة للعضو}} {name}",
  },
  you: { en: "you", ar: "حسابك" },
  roleOf: { en: "Role of {name}", ar: "دور {name}" },
  teamOf: { en: "Team of {name}", ar: "فريق {name}" },

  invite: { en: "Invite somebody", ar: "دعوة شخص" },
  inviteHelp: {
    en: "They get a mail with a link that works for {time}. Until they follow it they see nothing.",
    ar: "تصله رسالة برابط صالح لمدة {time}، ولا يرى شيئًا قبل أن يفتحه.",
  },
  send: { en: "Send the invitation", ar: "إرسال الدعوة" },
  offers: { en: "Invitations", ar: "الدعوات" },
  noOffers: { en: "Nobody is invited at the moment.", ar: "لا توجد دعوات حاليًا." },
  until: { en: "as {role}, until {at}", ar: "بدور {role}، حتى {at}" },
  over: { en: "as {role}, no longer valid", ar: "بدور {role}، انتهت صلاحيتها" },
  resend: { en: "Send again", ar: "إعادة الإرسال" },
  resendOf: { en: "Send the invitation to {email} again", ar: "إعادة إرسال الدعوة إلى {email}" },
  revoke: { en: "Take back", ar: "سحب" },
  revokeOf: { en: "Take back the invitation to {email}", ar: "سحب الدعوة المرسلة إلى {email}" },

  teams: { en: "Teams", ar: "الفرق" },
  noTeams: { en: "There are no teams yet.", ar: "لا توجد فرق بعد." },
  teamName: { en: "Name of the team", ar: "اسم الفريق" },
  addTeam: { en: "Add the team", ar: "إضافة الفريق" },
});
