"""Short forms by which Indonesian news calls well-known persons."""

from types import MappingProxyType

BY_NAMES = MappingProxyType(
    {
        "jokowi": "Joko Widodo",
        "jk": "Jusuf Kalla",
        "sby": "Susilo Bambang Yudhoyono",
        "ahy": "Agus Harimurti Yudhoyono",
        "ibas": "Edhie Baskoro Yudhoyono",
        "ahok": "Basuki Tjahaja Purnama",
        "btp": "Basuki Tjahaja Purnama",
        "gus dur": "Abdurrahman Wahid",
        "gus ipul": "Saifullah Yusuf",
        "gus yahya": "Yahya Cholil Staquf",
        "gus mus": "Mustofa Bisri",
        "gus yaqut": "Yaqut Cholil Qoumas",
        "cak imin": "Muhaimin Iskandar",
        "cak nun": "Emha Ainun Nadjib",
        "cak nur": "Nurcholish Madjid",
        "zulhas": "Zulkifli Hasan",
        "bamsoet": "Bambang Soesatyo",
        "hnw": "Hidayat Nur Wahid",
        "lbp": "Luhut Binsar Pandjaitan",
        "bung karno": "Soekarno",
        "pak harto": "Soeharto",
        "bung hatta": "Mohammad Hatta",
        "bung tomo": "Sutomo",
        "buya hamka": "Haji Abdul Malik Karim Amrullah",
        "kang emil": "Ridwan Kamil",
        "kang dedi": "Dedi Mulyadi",
        "kdm": "Dedi Mulyadi",
        "bu risma": "Tri Rismaharini",
        "tgb": "Muhammad Zainul Majdi",
        "sty": "Shin Tae-yong",
        "cr7": "Cristiano Ronaldo",
        "mbs": "Mohammed bin Salman",
    }
)
"""Lower-cased short form to full name."""
