// What no source tells, written down by hand.

// Names that mean several things, none of them plainly, and so have no entry: Georgia is a country and a state.
export const oneOfSeveral = new Set(['georgia', 'central', 'union', 'enterprise', 'orange', 'mission', 'temple',
  'paradise', 'victoria', 'cordoba', 'marina', 'latina', 'university', 'industry', 'commerce', 'republic',
  'independence', 'liberty', 'corona', 'mobile', 'normal', 'santa-maria', 'san-pedro', 'san-juan', 'kashmir']);

// Countries that the source takes for parts of kingdoms.
export const kingdoms = { DK: 'Q35', NL: 'Q55' };

// Where the source tells it only of a country's parts. Russia is on two continents.
export const continents = {
  AU: 'Oceania', CN: 'Asia', DK: 'Europe', EC: 'South America', ES: 'Europe', FI: 'Europe', FR: 'Europe',
  GB: 'Europe', ID: 'Asia', IN: 'Asia', MY: 'Asia', NL: 'Europe', NO: 'Europe', NZ: 'Oceania', PS: 'Asia',
  PT: 'Europe', US: 'North America',
};

// Cities that news mean by a name that others have too: slug to GeoNames' number.
export const bearers = {
  abadan: 145459, aberdeen: 2657832, barcelona: 3128760, bari: 3182351, bristol: 2654675, christchurch: 2192362,
  cleveland: 5150529, 'des-moines': 4853828, florence: 3176959, geneva: 2660646, hanover: 2910831, hobart: 2163355,
  jalalabad: 1139715, 'kansas-city': 4393217, kutaisi: 613607, 'la-paz': 3911925, madison: 5261457, manchester: 2643123,
  newark: 5101798, norwich: 2641181, odessa: 698740, oxford: 2640729, portland: 5746545, 'porto-novo': 2392087,
  ramallah: 282239, 'san-salvador': 3583361, seville: 2510911, sofia: 727011, southampton: 2637487, vancouver: 6173331,
  venice: 3164603, washington: 4140963,
};

// The names that English news use, by GeoNames' number, where the source has others.
export const english = {
  70225: 'Taiz', 79415: 'Hodeidah', 96994: 'Duhok', 98463: 'Sulaymaniyah', 99131: 'Kut', 99347: 'Hillah',
  99454: 'Fallujah', 99532: 'Basra', 99608: 'Amarah', 99762: 'Diwaniyah', 170017: 'Hama', 172955: 'Raqqa',
  281124: 'Khan Younis', 281129: 'Jabalia', 331180: 'Mekelle', 359783: 'Asyut', 360761: 'Mansoura', 379062: 'Gedaref',
  501175: 'Rostov-on-Don', 520555: 'Nizhny Novgorod', 700569: 'Mykolaiv', 702320: 'Makiivka',
  1133616: 'Mazar-i-Sharif', 1139715: 'Jalalabad', 1270396: 'Howrah', 1278994: 'Allahabad', 1526273: 'Astana',
  1842485: 'Goyang', 1897000: 'Seongnam', 2028462: 'Ulaanbaatar', 2135171: 'Port Vila', 2214846: 'Misrata',
  2510911: 'Seville', 2548885: 'Fez', 2643736: 'Derry', 2660646: 'Geneva', 2797656: 'Ghent', 2800931: 'Bruges',
  2803138: 'Antwerp', 2861650: 'Nuremberg', 2886242: 'Cologne', 2910831: 'Hanover', 2925533: 'Frankfurt',
  3171728: 'Padua', 3703443: 'Panama City', 4013708: 'Ciudad Juárez', 4140963: 'Washington', 5110266: 'Bronx',
  6325494: 'Quebec City', 6611854: 'Naypyidaw',
};

// Other names that articles use alone.
export const alsoCalled = {
  Astana: ['Nur-Sultan'], Beijing: ['Peking'], Bengaluru: ['Bangalore'], Chennai: ['Madras'], Dnipro: ['Dnipropetrovsk'],
  Isfahan: ['Esfahan'], Kharkiv: ['Kharkov'], Kolkata: ['Calcutta'], Kyiv: ['Kiev'], Lviv: ['Lvov'],
  Mumbai: ['Bombay'], Erbil: ['Irbil'], Odessa: ['Odesa'], Tehran: ['Teheran'], Ulaanbaatar: ['Ulan Bator'],
  Washington: ['Washington, D.C.', 'Washington DC', 'D.C.', 'District of Columbia'], Yangon: ['Rangoon'],
  Zaporizhia: ['Zaporizhzhia'],
};

// Parts of cities: the boroughs of New York.
export const sections = new Set([5110266, 5110302, 5125771, 5133273, 5139568]);

// Parts of the world: name, latitude, longitude, Wikidata item where certain, what contains it, other names.
export const parts = [
  ['Africa', 7, 21, 'Q15'],
  ['Antarctica', -80, 0, 'Q51'],
  ['Asia', 45, 90, 'Q48'],
  ['Europe', 52, 18, 'Q46'],
  ['North America', 45, -100, 'Q49'],
  ['Oceania', -18, 140, 'Q538'],
  ['South America', -15, -60, 'Q18'],
  ['Latin America', -5, -65, 'Q12585'],
  ['Central America', 14, -87, 'Q27611', 'North America'],
  ['Caribbean', 18, -72, 'Q664609', 'North America'],
  ['Middle East', 29, 44, 'Q7204', undefined, ['Mideast', 'Near East']],
  ['Mideast', 29, 44, 'Q7204', undefined, ['Middle East']],
  ['Central Asia', 43, 66, 'Q27275', 'Asia'],
  ['East Asia', 36, 114, 'Q27231', 'Asia'],
  ['South Asia', 22, 79, 'Q771405', 'Asia'],
  ['Southeast Asia', 10, 108, 'Q11708', 'Asia'],
  ['East Africa', 0, 38, 'Q27407', 'Africa'],
  ['North Africa', 28, 12, 'Q27381', 'Africa'],
  ['West Africa', 12, -4, 'Q4412', 'Africa'],
  ['Central Africa', 4, 20, 'Q27433', 'Africa'],
  ['Southern Africa', -23, 23, 'Q27394', 'Africa'],
  ['Sub-Saharan Africa', 2, 22, 'Q132959', 'Africa'],
  ['Horn of Africa', 8, 46, 'Q40556', 'Africa'],
  ['Sahel', 15, 8, undefined, 'Africa'],
  ['Eastern Europe', 52, 32, 'Q27468', 'Europe'],
  ['Northern Europe', 62, 18, 'Q27479', 'Europe'],
  ['Southern Europe', 41, 14, 'Q27449', 'Europe'],
  ['Western Europe', 48, 4, 'Q27496', 'Europe'],
  ['Central Europe', 49, 15, undefined, 'Europe'],
  ['Balkans', 43, 21, 'Q23522', 'Europe'],
  ['Scandinavia', 63, 15, 'Q21195', 'Europe'],
  ['Caucasus', 42.5, 44.5, undefined],
  ['Persian Gulf', 26.5, 52, 'Q34675'],
  ['Strait of Hormuz', 26.57, 56.25, 'Q79883'],
  ['Suez Canal', 30.7, 32.34, 'Q899', 'Egypt'],
  ['Panama Canal', 9.12, -79.75, 'Q7350', 'Panama'],
  ['West Bank', 31.95, 35.3, 'Q36678'],
  ['Gaza Strip', 31.42, 34.37, 'Q39760'],
  ['Golan Heights', 33, 35.75, undefined],
  ['Sinai', 29.5, 33.83, undefined, 'Egypt'],
  ['Crimea', 45.3, 34.4, 'Q7835'],
  ['Donbas', 48.3, 38.2, undefined, 'Ukraine'],
  ['Chechnya', 43.4, 45.72, 'Q5187', 'Russia'],
  ['Siberia', 62, 100, 'Q5428', 'Russia'],
  ['Tibet', 31.5, 88, 'Q17252', 'China'],
  ['Xinjiang', 41.5, 86, 'Q34800', 'China'],
  ['England', 52.5, -1.4, 'Q21', 'United Kingdom'],
  ['Scotland', 56.8, -4.2, 'Q22', 'United Kingdom'],
  ['Wales', 52.3, -3.8, 'Q25', 'United Kingdom'],
  ['Northern Ireland', 54.65, -6.7, 'Q26', 'United Kingdom'],
  ['Catalonia', 41.8, 1.5, 'Q5705', 'Spain'],
  ['Bavaria', 48.95, 11.4, 'Q980', 'Germany'],
  ['Alberta', 54.5, -115, 'Q1951', 'Canada'],
  ['British Columbia', 54.5, -125, 'Q1974', 'Canada'],
  ['Manitoba', 54.5, -98, 'Q1948', 'Canada'],
  ['New Brunswick', 46.6, -66.4, 'Q1965', 'Canada'],
  ['Newfoundland and Labrador', 53.5, -60, 'Q2003', 'Canada'],
  ['Northwest Territories', 65, -119, 'Q2007', 'Canada'],
  ['Nova Scotia', 45.1, -63.3, 'Q1952', 'Canada'],
  ['Nunavut', 66, -95, 'Q2023', 'Canada'],
  ['Ontario', 50, -86, 'Q1904', 'Canada'],
  ['Prince Edward Island', 46.4, -63.3, 'Q1979', 'Canada'],
  ['Quebec', 53, -71.5, 'Q176', 'Canada'],
  ['Saskatchewan', 54.5, -106, 'Q1989', 'Canada'],
  ['Yukon', 63.5, -135.5, 'Q2009', 'Canada'],
  ['New South Wales', -32.2, 147, 'Q3224', 'Australia'],
  ['Northern Territory', -19.5, 133.5, 'Q3235', 'Australia'],
  ['Queensland', -22.5, 144.5, 'Q36074', 'Australia'],
  ['South Australia', -30, 135, 'Q35715', 'Australia'],
  ['Tasmania', -42, 146.6, 'Q34366', 'Australia'],
  ['Western Australia', -25.5, 122, 'Q3206', 'Australia'],
  ['Hawaii', 19.6, -155.5, 'Q782', 'United States'],
  ['Florida Straits', 24, -81, undefined],
  ['Long Island', 40.8, -73.3, undefined, 'United States'],
  ['South Florida', 26.3, -80.5, undefined, 'United States'],
  // The city in most articles, the state in some, and so neither of their items.
  ['New York', 40.71, -74.01, undefined, 'United States'],
];

// States of the US: code, name, Wikidata item. Georgia, New York and Washington mean others too; Hawaii stands above.
export const states = [
  ['AL', 'Alabama', 'Q173'], ['AK', 'Alaska', 'Q797'], ['AZ', 'Arizona', 'Q816'], ['AR', 'Arkansas', 'Q1612'],
  ['CA', 'California', 'Q99'], ['CO', 'Colorado', 'Q1261'], ['CT', 'Connecticut', 'Q779'], ['DE', 'Delaware', 'Q1393'],
  ['FL', 'Florida', 'Q812'], ['ID', 'Idaho', 'Q1221'], ['IL', 'Illinois', 'Q1204'], ['IN', 'Indiana', 'Q1415'],
  ['IA', 'Iowa', 'Q1546'], ['KS', 'Kansas', 'Q1558'], ['KY', 'Kentucky', 'Q1603'], ['LA', 'Louisiana', 'Q1588'],
  ['ME', 'Maine', 'Q724'], ['MD', 'Maryland', 'Q1391'], ['MA', 'Massachusetts', 'Q771'], ['MI', 'Michigan', 'Q1166'],
  ['MN', 'Minnesota', 'Q1527'], ['MS', 'Mississippi', 'Q1494'], ['MO', 'Missouri', 'Q1581'], ['MT', 'Montana', 'Q1212'],
  ['NE', 'Nebraska', 'Q1553'], ['NV', 'Nevada', 'Q1227'], ['NH', 'New Hampshire', 'Q759'], ['NJ', 'New Jersey', 'Q1408'],
  ['NM', 'New Mexico', 'Q1522'], ['NC', 'North Carolina', 'Q1454'], ['ND', 'North Dakota', 'Q1207'],
  ['OH', 'Ohio', 'Q1397'], ['OK', 'Oklahoma', 'Q1649'], ['OR', 'Oregon', 'Q824'], ['PA', 'Pennsylvania', 'Q1400'],
  ['RI', 'Rhode Island', 'Q1387'], ['SC', 'South Carolina', 'Q1456'], ['SD', 'South Dakota', 'Q1211'],
  ['TN', 'Tennessee', 'Q1509'], ['TX', 'Texas', 'Q1439'], ['UT', 'Utah', 'Q829'], ['VT', 'Vermont', 'Q16551'],
  ['VA', 'Virginia', 'Q1370'], ['WV', 'West Virginia', 'Q1371'], ['WI', 'Wisconsin', 'Q1537'], ['WY', 'Wyoming', 'Q1214'],
];

// Those of which only the abbreviation is plain.
export const abbreviatedStates = [['GA', 'Georgia', 'Q1428'], ['NY', 'New York', 'Q1384'], ['WA', 'Washington', 'Q1223']];

// What news write for states beside a city's name, and alone where extraction cuts it off.
// Not "La.": LA is Los Angeles.
export const abbreviations = {
  Alabama: 'Ala.', Arizona: 'Ariz.', Arkansas: 'Ark.', California: 'Calif.', Colorado: 'Colo.', Connecticut: 'Conn.',
  Delaware: 'Del.', Florida: 'Fla.', Illinois: 'Ill.', Indiana: 'Ind.', Kansas: 'Kan.', Kentucky: 'Ky.',
  Maryland: 'Md.', Massachusetts: 'Mass.', Michigan: 'Mich.', Minnesota: 'Minn.',
  Mississippi: 'Miss.', Missouri: 'Mo.', Montana: 'Mont.', Nebraska: 'Neb.', Nevada: 'Nev.', 'New Hampshire': 'N.H.',
  'New Jersey': 'N.J.', 'New Mexico': 'N.M.', 'North Carolina': 'N.C.', 'North Dakota': 'N.D.', Oklahoma: 'Okla.',
  Oregon: 'Ore.', Pennsylvania: 'Pa.', 'Rhode Island': 'R.I.', 'South Carolina': 'S.C.', 'South Dakota': 'S.D.',
  Tennessee: 'Tenn.', Vermont: 'Vt.', Virginia: 'Va.', 'West Virginia': 'W.Va.', Wisconsin: 'Wis.', Wyoming: 'Wyo.',
  Georgia: 'Ga.', 'New York': 'N.Y.', Washington: 'Wash.',
};

// What people and things of a place are called, of those places that extraction has no word for.
export const demonyms = {
  Africa: ['African'], Andorra: ['Andorran'], Antarctica: ['Antarctic'], 'Antigua and Barbuda': ['Antiguan', 'Barbudan'],
  Asia: ['Asian'], Bermuda: ['Bermudian'], Chechnya: ['Chechen'], Crimea: ['Crimean'], England: ['English'],
  Europe: ['European'], Greenland: ['Greenlandic', 'Greenlander'], Grenada: ['Grenadian'],
  'Guinea-Bissau': ['Bissau-Guinean'], Kiribati: ['I-Kiribati'], 'Latin America': ['Latin American'],
  'Central America': ['Central American'], 'South America': ['South American'], Liechtenstein: ['Liechtensteiner'],
  'Marshall Islands': ['Marshallese'], Micronesia: ['Micronesian'], Monaco: ['Monegasque', 'Monacan'], Nauru: ['Nauruan'],
  'Northern Ireland': ['Northern Irish'], Palau: ['Palauan'], 'Puerto Rico': ['Puerto Rican'],
  'Saint Lucia': ['Saint Lucian'], 'San Marino': ['Sammarinese'], Scotland: ['Scottish', 'Scot'],
  Siberia: ['Siberian'], 'Solomon Islands': ['Solomon Islander'], Texas: ['Texan'], California: ['Californian'],
  Tibet: ['Tibetan'], Tonga: ['Tongan'], Tuvalu: ['Tuvaluan'], Wales: ['Welsh'],
};

// The word before "government", where it is not the country's first demonym.
export const adjectives = {
  'United States': 'US', 'New Zealand': 'New Zealand', Luxembourg: 'Luxembourg', Philippines: 'Philippine',
  Lesotho: 'Lesotho', Kosovo: 'Kosovo',
};

// Countries that have no such branch, or under another name.
export const unlike = {
  government: new Set(['Palestine']),
  'foreign ministry': new Set(['United States', 'United Kingdom', 'Canada', 'Australia', 'New Zealand', 'Ireland',
    'Switzerland', 'South Africa', 'Philippines', 'Palestine']),
  parliament: new Set(['United States', 'Philippines', 'Palestine', 'Saudi Arabia', 'Brunei', 'Qatar', 'Oman',
    'United Arab Emirates', 'Taiwan', 'Liberia', 'Nigeria', 'Mexico', 'Brazil', 'Argentina', 'Chile', 'Peru', 'Bolivia',
    'Paraguay', 'Uruguay', 'Colombia', 'Venezuela', 'Ecuador', 'Panama', 'Costa Rica', 'Nicaragua', 'Honduras',
    'El Salvador', 'Guatemala', 'Cuba', 'Dominican Republic', 'Eritrea']),
  military: new Set(['United States', 'Palestine', 'Iceland', 'Costa Rica', 'Panama', 'Haiti', 'Mauritius', 'Samoa']),
};
