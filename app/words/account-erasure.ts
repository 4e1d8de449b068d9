import { defineWords } from "./words";

/** The way there, on the page of one's own data. */
export const ownErasure = /* @__PURE__ */ defineWords({
  title: { en: "Erase my account", ar: "محو حسابي" },
  what: {
    en: "You can have your account erased, at once or after days in which you can change your mind.",
    ar: "يمكنك محو حسابك فورًا أو بعد أيام يمكنك فيها التراجع.",
  },
  go: { en: "Erase my account", ar: "محو حسابي" },
  comes: { en: "Your account is erased on {when}.", ar: "يُمحى حسابك في {when}." },
  overdue: {
    en: "Your account was to be erased on {when}, and is still here.",
    ar: "كان من المقرر محو حسابك في {when}، ولا يزال قائمًا.",
  },
  look: { en: "See, or keep my account", ar: "عرض التفاصيل أو الإبقاء على حسابي" },
});

/** One's own account, on the page where it can be erased. */
export const accountErasure = /* @__PURE__ */ defineWords({
  title: { en: "Erase my account", ar: "محو حسابي" },
  what: {
    en: "Your name, address, password, sign-ins and choices are erased, and your keys stop working. What you wrote in a workspace stays with it, by “a former member”.",
    ar: "يُمحى اسمك وبريدك وكلمة مرورك وجلساتك واختياراتك، وتتوقف مفاتيحك. ويبقى ما كتبته في مساحة العمل لديها باسم «عضو سابق».",
  },
  grace: {
    en: "In {days, plural, one {one day} other {# days}}: until then you can change your mind",
    ar: "بعد {days, plural, zero {صفر أيام} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}، ويمكنك التراجع حتى ذلك الحين",
  },
  now: { en: "Now, for good", ar: "الآن ونهائيًا" },
  when: { en: "When", ar: "متى" },
  password: { en: "Your password", ar: "كلمة مرورك" },
  byLink: { en: "Confirmed by the link in the mail.", ar: "تأكّدت هويتك بالرابط في الرسالة." },
  erase: { en: "Erase my account", ar: "محو حسابي" },
  sendLink: { en: "Confirm by mail instead", ar: "التأكيد بالبريد بدلًا من ذلك" },
  linkSent: {
    en: "The link is on its way to your address. It works for an hour.",
    ar: "أُرسل الرابط إلى بريدك، وهو صالح لمدة ساعة.",
  },
  asked: {
    en: "Your account is erased on {when}: in {days, plural, =0 {less than a day} one {one day} other {# days}}.",
    ar: "يُمحى حسابك في {when}، أي بعد {days, plural, zero {أقل من يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.",
  },
  overdue: {
    en: "Your account was to be erased on {when}. It is still here, and goes as soon as nothing stands in the way.",
    ar: "كان من المقرر محو حسابك في {when}، ولا يزال قائمًا، ويُمحى حالما يزول ما يمنع ذلك.",
  },
  underWay: { en: "Your account is being erased.", ar: "يجري محو حسابك." },
  keep: { en: "Keep my account", ar: "الإبقاء على حسابي" },
  kept: { en: "Your account stays. Nothing was erased.", ar: "يبقى حسابك، ولم يُمحَ شيء." },
  ownedAlone: {
    en: "You are the last owner here. Make somebody else an owner, or end the subscription, before your account can be erased:",
    ar: "أنت آخر مالك هنا. عيّن مالكًا آخر أو أنهِ الاشتراك قبل أن يمكن محو حسابك:",
  },
  handOver: { en: "Members", ar: "الأعضاء" },
  end: { en: "Subscription", ar: "الاشتراك" },
  takenBack: { en: "taken back by its owner", ar: "تراجع عنه صاحبه" },
});

/** What is refused there. */
export const accountErasureRefusals = /* @__PURE__ */ defineWords({
  "wrong-password": { en: "That is not your password.", ar: "كلمة المرور غير صحيحة." },
  "link-not-good": {
    en: "The link was used before or is over. Send another.",
    ar: "استُخدم الرابط من قبل أو انتهت صلاحيته. أرسل رابطًا آخر.",
  },
  "too-many-attempts": {
    en: "Too many attempts. Wait a little, then try again.",
    ar: "محاولات كثيرة. انتظر قليلًا ثم حاول من جديد.",
  },
  "last-owner": {
    en: "A workspace would be left without an owner. Hand it over or end it first.",
    ar: "ستبقى مساحة عمل بلا مالك. سلّمها لغيرك أو أنهِها أولًا.",
  },
  "too-late": {
    en: "It has begun, and cannot be taken back.",
    ar: "بدأ المحو، ولا يمكن التراجع عنه.",
  },
  "nothing-asked": { en: "Nothing was asked for.", ar: "لم يُطلب شيء." },
});

/** The mails about it. */
export const accountErasureMails = /* @__PURE__ */ defineWords({
  hello: { en: "Hello {name},", ar: "مرحبًا {name}،" },
  askedSubject: { en: "Your CLOSR account will be erased", ar: "سيُمحى حسابك في CLOSR" },
  askedText: {
    en: "You asked that your account be erased. That happens on {when}. Until then everything stays as it is, and you can keep the account.",
    ar: "طلبت محو حسابك، وسيتم ذلك في {when}. حتى ذلك الحين يبقى كل شيء على حاله، ويمكنك الإبقاء على الحساب.",
  },
  soonSubject: { en: "Tomorrow your CLOSR account is erased", ar: "غدًا يُمحى حسابك في CLOSR" },
  soonText: {
    en: "As you asked, your account is erased on {when}. If you have changed your mind, keep it before then. Afterwards nobody can bring it back.",
    ar: "كما طلبت، يُمحى حسابك في {when}. إن غيّرت رأيك، فأبقِ عليه قبل ذلك. وبعده لا يمكن لأحد استعادته.",
  },
  waitsSubject: {
    en: "Your CLOSR account could not be erased yet",
    ar: "تعذّر محو حسابك في CLOSR بعد",
  },
  waitsText: {
    en: "You are now the last owner of a workspace. Hand it over or end it: your account is erased within a day after that.",
    ar: "أصبحت آخر مالك لمساحة عمل. سلّمها لغيرك أو أنهِها، ويُمحى حسابك خلال يوم بعد ذلك.",
  },
  doneSubject: { en: "Your CLOSR account was erased", ar: "مُحي حسابك في CLOSR" },
  doneText: {
    en: "It is done, and this is the last mail to this address. The signed certificate says what was erased, what a law makes us keep and until when. Keep the link: it is the only way to it.",
    ar: "تم المحو، وهذه آخر رسالة إلى هذا البريد. وتبيّن الشهادة الموقّعة ما مُحي وما يُلزمنا القانون بحفظه وإلى متى. احفظ الرابط فهو السبيل الوحيد إليها.",
  },
  keep: { en: "Keep my account", ar: "الإبقاء على حسابي" },
  handOver: { en: "See where", ar: "عرض مساحات العمل" },
  certificate: { en: "Take the certificate", ar: "الحصول على الشهادة" },
  because: {
    en: "Sent because of your account, which you asked to have erased. This notice cannot be turned off.",
    ar: "أُرسلت هذه الرسالة بشأن حسابك الذي طلبت محوه، ولا يمكن إيقاف هذا التنبيه.",
  },
});
