// In: nothing. Out: the countries that TAGS name, by code.

/** Geography: the two-letter codes of FIPS 10-4, which TAGS use. */
export const COUNTRIES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AF Afghanistan|AG Algeria|AL Albania|AM Armenia|AO Angola|AR Argentina|AS Australia|' +
    'AU Austria|AJ Azerbaijan|BA Bahrain|BE Belgium|BG Bangladesh|BK Bosnia and Herzegovina|' +
    'BL Bolivia|BM Burma|BO Belarus|BR Brazil|BU Bulgaria|CA Canada|CB Cambodia|CD Chad|' +
    'CE Sri Lanka|CF Congo (Brazzaville)|CG Congo (Kinshasa)|CH China|CI Chile|CM Cameroon|' +
    'CO Colombia|CS Costa Rica|CU Cuba|CY Cyprus|DA Denmark|DJ Djibouti|DR Dominican Republic|' +
    'EC Ecuador|EG Egypt|EI Ireland|EN Estonia|ER Eritrea|ES El Salvador|ET Ethiopia|' +
    'EZ Czech Republic|FI Finland|FR France|GG Georgia|GH Ghana|GM Germany|GR Greece|' +
    'GT Guatemala|GV Guinea|GY Guyana|HA Haiti|HK Hong Kong|HO Honduras|HR Croatia|HU Hungary|' +
    'IC Iceland|ID Indonesia|IN India|IR Iran|IS Israel|IT Italy|IV Ivory Coast|IZ Iraq|' +
    'JA Japan|JM Jamaica|JO Jordan|KE Kenya|KG Kyrgyzstan|KN North Korea|KS South Korea|' +
    'KU Kuwait|KV Kosovo|KZ Kazakhstan|LA Laos|LE Lebanon|LG Latvia|LH Lithuania|LI Liberia|' +
    'LO Slovakia|LU Luxembourg|LY Libya|MA Madagascar|MC Macau|MD Moldova|MG Mongolia|' +
    'MI Malawi|MK Macedonia|ML Mali|MO Morocco|MR Mauritania|MT Malta|MU Oman|MX Mexico|' +
    'MY Malaysia|MZ Mozambique|NG Niger|NI Nigeria|NL Netherlands|NO Norway|NP Nepal|' +
    'NU Nicaragua|NZ New Zealand|PA Paraguay|PE Peru|PK Pakistan|PL Poland|PM Panama|' +
    'PO Portugal|QA Qatar|RO Romania|RP Philippines|RS Russia|RW Rwanda|SA Saudi Arabia|' +
    'SF South Africa|SG Senegal|SI Slovenia|SL Sierra Leone|SN Singapore|SO Somalia|SP Spain|' +
    'SR Serbia|SU Sudan|SW Sweden|SY Syria|SZ Switzerland|TD Trinidad and Tobago|TH Thailand|' +
    'TI Tajikistan|TS Tunisia|TU Turkey|TW Taiwan|TX Turkmenistan|TZ Tanzania|UG Uganda|' +
    'UK United Kingdom|UP Ukraine|US United States|UY Uruguay|UZ Uzbekistan|VE Venezuela|' +
    'VM Vietnam|VT Vatican|YM Yemen|ZA Zambia|ZI Zimbabwe'
  )
    .split('|')
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);
