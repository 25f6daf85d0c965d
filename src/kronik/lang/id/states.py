"""States in Indonesian: names from CLDR, own tables of variants, capitals and metonyms."""

from functools import cache
from types import MappingProxyType

from babel import Locale

from kronik.lang.tables import names as _set

VARIANTS = MappingProxyType(
    {
        "ID": "Indonesia RI NKRI Republik_Indonesia",
        "US": "Amerika_Serikat AS Amerika USA A.S A.S. Paman_Sam",
        "GB": "Inggris Inggris_Raya Britania_Raya Britania UK",
        "BY": "Belarus Belarusia Belarussia Belorusia Byelorusia",
        "RU": "Rusia Federasi_Rusia Russia",
        "UA": "Ukraina Ukraine",
        "PL": "Polandia",
        "CN": "China Cina Tiongkok RRC RRT Republik_Rakyat_China Republik_Rakyat_Tiongkok",
        "KR": "Korea_Selatan Korsel Republik_Korea",
        "KP": "Korea_Utara Korut",
        "NL": "Belanda",
        "DE": "Jerman",
        "JP": "Jepang",
        "SA": "Arab_Saudi Saudi_Arabia Saudi",
        "AE": "Uni_Emirat_Arab UEA",
        "ZA": "Afrika_Selatan Afsel",
        "PG": "Papua_Nugini PNG Papua_New_Guinea",
        "NZ": "Selandia_Baru",
        "TL": "Timor_Leste Timor_Timur Timtim",
        "TR": "Turki Turkiye Türkiye",
        "SY": "Suriah Syria",
        "IR": "Iran",
        "IQ": "Irak",
        "IL": "Israel",
        "PS": "Palestina Wilayah_Palestina Otoritas_Palestina",
        "EG": "Mesir",
        "KH": "Kamboja",
        "PH": "Filipina",
        "SG": "Singapura",
        "MY": "Malaysia",
        "TH": "Thailand",
        "VN": "Vietnam",
        "MM": "Myanmar Burma",
        "LA": "Laos",
        "BN": "Brunei Brunei_Darussalam",
        "TW": "Taiwan",
        "HK": "Hong_Kong Hongkong",
        "IN": "India",
        "PK": "Pakistan",
        "AF": "Afganistan Afghanistan",
        "FR": "Prancis Perancis",
        "ES": "Spanyol",
        "IT": "Italia",
        "PT": "Portugal",
        "GR": "Yunani",
        "CH": "Swiss",
        "SE": "Swedia",
        "NO": "Norwegia",
        "FI": "Finlandia",
        "DK": "Denmark",
        "IS": "Islandia",
        "IE": "Irlandia",
        "BE": "Belgia",
        "AT": "Austria",
        "CZ": "Ceko Republik_Ceko Ceska Czechia",
        "SK": "Slovakia Slowakia",
        "HU": "Hungaria Hongaria",
        "RO": "Rumania",
        "BG": "Bulgaria",
        "HR": "Kroasia",
        "SI": "Slovenia",
        "BA": "Bosnia Bosnia-Herzegovina Bosnia_dan_Herzegovina",
        "LT": "Lituania Lithuania",
        "LV": "Latvia",
        "EE": "Estonia",
        "MD": "Moldova",
        "GE": "Georgia",
        "AM": "Armenia",
        "AZ": "Azerbaijan",
        "KZ": "Kazakhstan Kazakstan",
        "UZ": "Uzbekistan",
        "KG": "Kirgizstan Kirgistan Kyrgyzstan",
        "TJ": "Tajikistan",
        "CD": "Republik_Demokratik_Kongo Kongo",
        "CI": "Pantai_Gading",
        "MA": "Maroko",
        "DZ": "Aljazair",
        "TN": "Tunisia",
        "LY": "Libya Libia",
        "LB": "Lebanon Libanon",
        "JO": "Yordania",
        "KW": "Kuwait",
        "QA": "Qatar",
        "YE": "Yaman",
        "ET": "Etiopia Ethiopia",
        "KE": "Kenya",
        "SS": "Sudan_Selatan",
        "EH": "Sahara_Barat",
        "MX": "Meksiko",
        "BR": "Brasil Brazil",
        "AR": "Argentina",
        "CL": "Cile Chile Chili",
        "CU": "Kuba",
        "VA": "Vatikan Vatican",
        "MO": "Makau Macau",
        "MV": "Maladewa",
        "FJ": "Fiji",
        "MK": "Makedonia_Utara Makedonia",
        "XK": "Kosovo",
        "RS": "Serbia",
        "NE": "Niger",
        "NG": "Nigeria",
        "CY": "Siprus",
        "LU": "Luksemburg",
    }
)
"""ISO 3166 code to names as Indonesian news writes them, the usual one first; `_` for a space."""

METONYMS = MappingProxyType(
    {
        "moskow": "RU", "moscow": "RU", "kremlin": "RU", "washington": "US", "gedung putih": "US", "pentagon": "US", "beijing": "CN", "riyadh": "SA",
        "warsawa": "PL", "minsk": "BY", "kiev": "UA", "kyiv": "UA", "london": "GB", "paris": "FR", "berlin": "DE", "tokyo": "JP", "seoul": "KR",
        "pyongyang": "KP", "teheran": "IR", "tehran": "IR", "tel aviv": "IL", "ankara": "TR", "damaskus": "SY", "kairo": "EG", "canberra": "AU",
        "new delhi": "IN", "islamabad": "PK", "kabul": "AF", "bagdad": "IQ", "baghdad": "IQ", "doha": "QA", "hanoi": "VN", "manila": "PH",
        "putrajaya": "MY", "naypyidaw": "MM", "caracas": "VE", "havana": "CU", "roma": "IT", "madrid": "ES", "brussel": "BE", "ottawa": "CA", "istana": "ID", "jakarta": "ID",
    }
)  # fmt: skip
"""Capitals and seats of government to the state that they stand for where they act."""

SEATS = MappingProxyType(
    {
        "kremlin": "ORG",
        "gedung putih": "ORG",
        "pentagon": "ORG",
        "istana": "ORG",
        "senayan": "ORG",
        "istana negara": "LOC",
        "downing street": "ORG",
        "capitol hill": "ORG",
        "cikeas": "LOC",
    }
)
"""Seats that are themselves named as actors, and what they are."""

CITIES = _set(
    "new york|los angeles|chicago|houston|san francisco|boston|miami|seattle|dallas|las vegas|philadelphia|detroit|atlanta|texas|california|florida|ohio|hawaii|alaska|toronto|montreal|vancouver|sydney|melbourne|perth|brisbane|darwin|auckland|wellington|christchurch|"
    "kuala lumpur|johor bahru|johor|penang|sabah|sarawak|selangor|kota kinabalu|bangkok|phuket|yangon|phnom penh|vientiane|ho chi minh|dili|mumbai|kolkata|delhi|karachi|lahore|kashmir|dhaka|kathmandu|kolombo|colombo|shanghai|wuhan|guangzhou|shenzhen|xinjiang|tibet|osaka|kyoto|hiroshima|nagasaki|fukushima|busan|taipei|"
    "mekkah|makkah|madinah|jeddah|dubai|abu dhabi|yerusalem|jerusalem|gaza|jalur gaza|tepi barat|ramallah|rafah|khan younis|haifa|beirut|aleppo|idlib|mosul|basra|sanaa|aden|istanbul|izmir|saint petersburg|st petersburg|sankt peterburg|kherson|kharkiv|odesa|odessa|donetsk|luhansk|mariupol|krimea|crimea|chechnya|grozny|kaliningrad|donbas|"
    "munchen|munich|muenchen|frankfurt|hamburg|koln|dortmund|amsterdam|rotterdam|den haag|jenewa|zurich|bern|davos|wina|praha|budapest|bukares|sofia|athena|barcelona|valencia|sevilla|lisbon|lisboa|porto|milan|napoli|naples|turin|venesia|vatikan|lyon|marseille|manchester|liverpool|birmingham|edinburgh|glasgow|dublin|belfast|oslo|stockholm|kopenhagen|helsinki|vilnius|riga|tallinn|"
    "johannesburg|cape town|pretoria|nairobi|lagos|abuja|addis ababa|tripoli|benghazi|tunis|rabat|casablanca|khartoum|darfur|mogadishu|rio de janeiro|sao paulo|brasilia|buenos aires|santiago|lima|bogota|quito|mexico city|asia|eropa|afrika|amerika latin|amerika selatan|amerika utara|timur tengah|asia tenggara|asia pasifik|asia timur|asia selatan|asia tengah|balkan|skotlandia|wales|irlandia utara|laut china selatan|laut cina selatan|laut merah|laut hitam|samudra hindia|samudra pasifik|selat hormuz|selat malaka|selat taiwan|natuna|laut natuna utara|catalunya|catalonia|siberia|kaukasus|guantanamo|hawaii|silicon valley|hollywood"
)
"""Cities and regions abroad."""

PAST_STATES = _set("uni soviet|yugoslavia|cekoslowakia|jerman timur|jerman barat|hindia belanda|vietnam selatan")
"""States of the past."""

REGIONS = _set(
    "asia|eropa|afrika|amerika latin|amerika selatan|amerika utara|timur tengah|asia tenggara|asia pasifik|asia timur|asia selatan|asia tengah|balkan|laut china selatan|laut cina selatan|laut merah|laut hitam|samudra hindia|samudra pasifik|selat hormuz|selat malaka|selat taiwan|natuna|laut natuna utara|siberia|kaukasus|kashmir|sabah|hollywood|silicon valley"
)
"""Of those, the ones that are no territory with a government."""

AREAS_WITHOUT_STATE = _set("EU|UN|EZ|ZZ|XA|XB|QO|AC|CP|DG|TA|EA|IC")


@cache
def state_codes() -> MappingProxyType[str, str]:
    """Return lower-cased state name → ISO 3166 code, all spellings."""
    codes: dict[str, str] = {}
    for code, name in Locale("id").territories.items():
        if code.isalpha() and code not in AREAS_WITHOUT_STATE:
            codes[name.lower()] = code
    for code, names in VARIANTS.items():
        codes |= {name.replace("_", " ").lower(): code for name in names.split()}
    return MappingProxyType(codes)


@cache
def state_names() -> MappingProxyType[str, str]:
    """Return ISO 3166 code → the name that Indonesian news uses."""
    names = {code: name for code, name in Locale("id").territories.items() if code in set(state_codes().values())}
    return MappingProxyType(names | {code: forms.split()[0].replace("_", " ") for code, forms in VARIANTS.items()})
