/**
 * Words that passwords are commonly made of. A password is common when it is one of them with digits
 * and signs around it, or letters swapped for look-alikes: `closr2026`, `P@ssw0rd!`, `dubai1234`.
 * In lower case, as `core` in password.ts leaves them.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `abc abcd abcde abcdef abcdefg abcdefgh access account admin administrator agent alexander allah
  amanda america andrea andrew angel angela anthony apartment apple arabian arabic arsenal ashley asdf
  asdfg asdfgh asdfghjk asdfghjkl austin azerty baby babygirl bailey banana barcelona baseball
  basketball batman bayut beauty bismillah blahblah blink boomer boston brandon broker brokerage buster
  business butterfly changeit changeme charlie cheese chelsea chocolate closer closr company computer
  cookie corvette cowboy crm dallas daniel database default demo diamond dragon dubai dubaimarina
  dubizzle elephant emaar emirates eminem emirate falcon family fatima ferrari flower football forever
  freedom friend friends fuckyou fyou gandalf george ginger google guest habibi hallo hammer harley
  hannah heaven hello hellohello helloworld hockey home house hunter hunting iloveu iloveyou inshallah
  internet islam jackson january jasmine jennifer jessica jesus jordan joshua justin karachi kenya khalid
  killer kuwait lakers landlord lebanon letmein letme liverpool login london looking love lovely loveme
  lover lovers madrid maggie manager manchester marina marina matrix matthew melissa merlin michael
  michelle mobile mohamed mohammad mohammed money monkey mother muhammad mustang mypassword nicole
  nintendo nothing office orange owner palm pakistan pass passord passw password passwort patrick peanut
  pepper phoenix pokemon porsche princess private property propertyfinder purple qatar qazwsx qazwsxedc
  qwaszx qwe qwer qwert qwerty qwertyu qwertyui qwertyuiop rachel rainbow ramadan ranger realestate
  realmadrid realtor realty robert root samsung samantha sandra saudi secret security september shadow
  sharjah silver slayer snoopy soccer sophie spiderman starwars steelers steven summer sunshine superman
  superstar support sweet system taylor temp temppass test tester testing thomas thunder tigger tinkle
  towers trustno trustnoone tweety uae undertaker unknown user username vanessa viewer victoria villa
  welcome whatever william winner winter wizard workspace yankees yellow youtube zaq zaqwsx zayed zxcv
  zxcvb zxcvbn zxcvbnm abudhabi alhamdulillah autumn spring monday tuesday wednesday thursday friday
  saturday sunday february march april june july august october november december india pakistan
  philippines egypt jordan dubaicity mydubai ilovedubai iloveclosr closrcrm crmclosr mycrm`
    .split(/\s+/)
    .filter(Boolean),
);
