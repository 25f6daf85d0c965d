"""A table of indirect reports: verbs, requests, denials, questions, conditions, chains, nested and shared cues."""

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., Any]


def case(name: str, text: str, *told: str) -> object:
    """Return one row of a table: its id, a text, and a line for each statement that the text holds."""
    return pytest.param(text, list(told), id=name)


VERBS = [
    case(
        "a thing that points, with a predicate",
        "Rina Wijaya menilai hal ini tidak sesuai semangat aturan itu.",
        "indirect: Rina Wijaya [menilai]: hal ini tidak sesuai semangat aturan itu",
    ),
    case(
        "a topic in front of a clause",
        "Rina Wijaya menegaskan, soal jalan itu, warga tidak perlu khawatir.",
        "indirect: Rina Wijaya [menegaskan]: soal jalan itu, warga tidak perlu khawatir",
    ),
    case(
        "mengatakan bahwa",
        "Rina Wijaya mengatakan bahwa air sudah surut.",
        "indirect: Rina Wijaya [mengatakan]: air sudah surut",
    ),
    case(
        "mengatakan kalau",
        "Rina Wijaya mengatakan kalau air sudah surut.",
        "indirect: Rina Wijaya [mengatakan]: air sudah surut",
    ),
    case(
        "menyatakan", "Rina Wijaya menyatakan air sudah surut.", "indirect: Rina Wijaya [menyatakan]: air sudah surut"
    ),
    case("menilai", "Rina Wijaya menilai jalan itu berbahaya.", "indirect: Rina Wijaya [menilai]: jalan itu berbahaya"),
    case("mengaku", "Rina Wijaya mengaku tidak tahu soal itu.", "indirect: Rina Wijaya [mengaku]: tidak tahu soal itu"),
    case("mengakui", "Rina Wijaya mengakui jalan itu rusak.", "indirect: Rina Wijaya [mengakui]: jalan itu rusak"),
    case("mengklaim", "Rina Wijaya mengklaim jalan itu aman.", "indirect: Rina Wijaya [mengklaim]: jalan itu aman"),
    case(
        "menyebut as",
        "Rina Wijaya menyebut jalan itu sebagai bahaya besar.",
        "indirect: Rina Wijaya [menyebut]: jalan itu sebagai bahaya besar",
    ),
    case(
        "menduga",
        "Rina Wijaya menduga api berasal dari dapur.",
        "indirect: Rina Wijaya [menduga]: api berasal dari dapur",
    ),
    case(
        "memperkirakan",
        "Rina Wijaya memperkirakan air surut besok.",
        "indirect: Rina Wijaya [memperkirakan]: air surut besok",
    ),
    case("berharap", "Rina Wijaya berharap air segera surut.", "indirect: Rina Wijaya [berharap]: air segera surut"),
    case(
        "berjanji akan",
        "Rina Wijaya berjanji akan memperbaiki jalan itu.",
        "indirect: Rina Wijaya [berjanji]: akan memperbaiki jalan itu",
    ),
    case("yakin", "Rina Wijaya yakin air segera surut.", "indirect: Rina Wijaya [yakin]: air segera surut"),
    case(
        "optimistis",
        "Rina Wijaya optimistis timnya akan menang.",
        "indirect: Rina Wijaya [optimistis]: timnya akan menang",
    ),
    case(
        "memastikan",
        "Rina Wijaya memastikan jalan itu dibuka besok.",
        "indirect: Rina Wijaya [memastikan]: jalan itu dibuka besok",
    ),
    case(
        "membenarkan",
        "Rina Wijaya membenarkan ada lima korban.",
        "indirect: Rina Wijaya [membenarkan]: ada lima korban",
    ),
    case(
        "menuding",
        "Rina Wijaya menuding Budi Santoso menjual lahan itu.",
        "indirect: Rina Wijaya [menuding]: Budi Santoso menjual lahan itu",
    ),
    case(
        "memperingatkan bahwa",
        "Rina Wijaya memperingatkan bahwa air akan naik.",
        "indirect: Rina Wijaya [memperingatkan]: air akan naik",
    ),
    case(
        "mengancam akan",
        "Rina Wijaya mengancam akan menutup jalan itu.",
        "indirect: Rina Wijaya [mengancam]: akan menutup jalan itu",
    ),
    case(
        "mengumumkan",
        "Rina Wijaya mengumumkan jalan itu ditutup.",
        "indirect: Rina Wijaya [mengumumkan]: jalan itu ditutup",
    ),
    case(
        "berpendapat",
        "Rina Wijaya berpendapat aturan itu terlalu ketat.",
        "indirect: Rina Wijaya [berpendapat]: aturan itu terlalu ketat",
    ),
    case(
        "berdalih",
        "Rina Wijaya berdalih tidak melihat rambu itu.",
        "indirect: Rina Wijaya [berdalih]: tidak melihat rambu itu",
    ),
    case(
        "bilang", "Rina Wijaya bilang jalan itu rusak parah.", "indirect: Rina Wijaya [bilang]: jalan itu rusak parah"
    ),
    case(
        "adverbs before the verb",
        "Rina Wijaya juga kembali menegaskan jalan itu aman.",
        "indirect: Rina Wijaya [menegaskan]: jalan itu aman",
    ),
    case(
        "secara behind the verb",
        "Rina Wijaya mengatakan secara tegas bahwa jalan itu aman.",
        "indirect: Rina Wijaya [mengatakan]: jalan itu aman",
    ),
    case(
        "addressee before bahwa",
        "Rina Wijaya mengatakan kepada wartawan bahwa jalan itu aman.",
        "indirect: Rina Wijaya [mengatakan]: jalan itu aman",
    ),
    case(
        "place before bahwa",
        "Rina Wijaya mengatakan di Solo bahwa jalan itu aman.",
        "indirect: Rina Wijaya [mengatakan]: jalan itu aman",
    ),
    case(
        "date before the content",
        "Rina Wijaya, Senin (6/5/2024), mengatakan jalan itu aman.",
        "indirect: Rina Wijaya [mengatakan]: jalan itu aman",
    ),
    case(
        "written statement first",
        "Dalam keterangan tertulisnya, Rina Wijaya mengatakan jalan itu aman.",
        "indirect: Rina Wijaya [mengatakan]: jalan itu aman",
    ),
    case(
        "met",
        "Saat ditemui di Solo, Rina Wijaya mengatakan jalan itu aman.",
        "indirect: Rina Wijaya [mengatakan]: jalan itu aman",
    ),
    case(
        "quoted fragment",
        'Rina Wijaya menyebut jalan itu "sangat berbahaya" bagi warga.',
        'mixed: Rina Wijaya [menyebut]: jalan itu "sangat berbahaya" bagi warga',
    ),
    case(
        "title in the content",
        'Rina Wijaya mengatakan film "Senja" diputar besok.',
        'indirect: Rina Wijaya [mengatakan]: film "Senja" diputar besok',
    ),
    case(
        "account",
        "Rina Wijaya menulis di akun X bahwa jalan itu aman.",
        "indirect: Rina Wijaya [menulis]: jalan itu aman",
    ),
]

FRAMES = [
    case(
        "menurut with a thing that points",
        "Menurut Rina Wijaya, hal ini akan membuat warga susah.",
        "indirect: Rina Wijaya [Menurut]: hal ini akan membuat warga susah",
    ),
    case(
        "menurut without a comma",
        "Menurut Rina Wijaya ada tiga kunci sukses, yakni integritas, komitmen, dan kejujuran.",
        "indirect: Rina Wijaya [Menurut]: ada tiga kunci sukses, yakni integritas, komitmen, dan kejujuran",
    ),
    case(
        "reported of some by nobody",
        "Dilaporkan dua orang mengalami luka di kaki.",
        "indirect: - [Dilaporkan]: dua orang mengalami luka di kaki",
    ),
    case("menurut first", "Menurut Rina Wijaya, air sudah surut.", "indirect: Rina Wijaya [Menurut]: air sudah surut"),
    case(
        "menurut inside",
        "Air, menurut Rina Wijaya, sudah surut sejak pagi.",
        "indirect: Rina Wijaya [menurut]: Air … sudah surut sejak pagi",
    ),
    case(
        "menurut last",
        "Air sudah surut sejak pagi, menurut Rina Wijaya.",
        "indirect: Rina Wijaya [menurut]: Air sudah surut sejak pagi",
    ),
    case(
        "menurut with an apposition",
        "Menurut Rina Wijaya, ketua kelompok tani, air sudah surut.",
        "indirect: Rina Wijaya [Menurut]: air sudah surut",
    ),
    case(
        "menurut one of several",
        "Menurut Rina Wijaya, salah satu pendiri koperasi itu, air sudah surut.",
        "indirect: Rina Wijaya [Menurut]: air sudah surut",
    ),
    case(
        "menurutnya",
        "Rina Wijaya datang ke Solo. Menurutnya, air sudah surut.",
        "indirect: Rina Wijaya [Menurutnya]: air sudah surut",
    ),
    case(
        "menurut dia",
        "Rina Wijaya datang ke Solo. Menurut dia, air sudah surut.",
        "indirect: Rina Wijaya [Menurut]: air sudah surut",
    ),
    case(
        "kata inside",
        "Air, kata Rina Wijaya, sudah surut sejak pagi.",
        "indirect: Rina Wijaya [kata]: Air … sudah surut sejak pagi",
    ),
    case(
        "kata last",
        "Air sudah surut sejak pagi, kata Rina Wijaya.",
        "indirect: Rina Wijaya [kata]: Air sudah surut sejak pagi",
    ),
    case(
        "harap inside",
        "Jalan itu, harap Rina Wijaya, bisa segera dibuka.",
        "indirect: Rina Wijaya [harap]: Jalan itu … bisa segera dibuka",
    ),
    case(
        "lanjutnya inside",
        "Rina Wijaya menyebut air surut. Warga, lanjutnya, boleh pulang.",
        "indirect: Rina Wijaya [menyebut]: air surut",
        "indirect: Rina Wijaya [lanjutnya]: Warga … boleh pulang",
    ),
    case(
        "passive first", "Dikatakan Rina Wijaya, air sudah surut.", "indirect: Rina Wijaya [Dikatakan]: air sudah surut"
    ),
    case(
        "passive with oleh",
        "Disampaikan oleh Rina Wijaya, air sudah surut.",
        "indirect: Rina Wijaya [Disampaikan]: air sudah surut",
    ),
    case(
        "hal itu",
        "Air sudah surut sejak pagi. Hal itu disampaikan Rina Wijaya di Solo.",
        "indirect: Rina Wijaya [disampaikan]: Air sudah surut sejak pagi",
    ),
    case(
        "demikian disampaikan",
        "Air sudah surut sejak pagi. Demikian disampaikan Rina Wijaya.",
        "indirect: Rina Wijaya [disampaikan]: Air sudah surut sejak pagi",
    ),
    case(
        "noun of saying",
        "Pernyataan Rina Wijaya bahwa jalan itu aman dibantah warga.",
        "indirect: Rina Wijaya [Pernyataan]: jalan itu aman dibantah warga",
    ),
    case(
        "nobody is named",
        "Dua nelayan dilaporkan hilang di laut.",
        "indirect: - [dilaporkan]: Dua nelayan … hilang di laut",
    ),
    case(
        "disebutkan bahwa",
        "Dalam laporan itu disebutkan bahwa jalan itu aman.",
        "indirect: laporan [disebutkan]: jalan itu aman",
    ),
]

POLARITY = [
    case(
        "explaining why",
        "Rina Wijaya mengungkapkan kenapa memilih kota itu.",
        "indirect: Rina Wijaya [mengungkapkan]: kenapa memilih kota itu",
    ),
    case(
        "condition behind a comma",
        "Rina Wijaya menyebut, jika hujan turun, jalan itu ditutup.",
        "indirect conditional: Rina Wijaya [menyebut]: jika hujan turun, jalan itu ditutup",
    ),
    case(
        "membantah bahwa",
        "Rina Wijaya membantah bahwa jalan itu ditutup.",
        "indirect denied: Rina Wijaya [membantah]: jalan itu ditutup",
    ),
    case(
        "membantah a deed",
        "Rina Wijaya membantah menjual lahan itu.",
        "indirect denied: Rina Wijaya [membantah]: menjual lahan itu",
    ),
    case(
        "menepis anggapan",
        "Rina Wijaya menepis anggapan bahwa jalan itu rusak.",
        "indirect denied: Rina Wijaya [menepis]: jalan itu rusak",
    ),
    case(
        "menolak klaim",
        "Rina Wijaya menolak klaim bahwa jalan itu rusak.",
        "indirect denied: Rina Wijaya [menolak]: jalan itu rusak",
    ),
    case(
        "menampik",
        "Rina Wijaya menampik bahwa jalan itu rusak.",
        "indirect denied: Rina Wijaya [menampik]: jalan itu rusak",
    ),
    case(
        "tidak menampik",
        "Rina Wijaya tidak menampik bahwa jalan itu rusak.",
        "indirect: Rina Wijaya [menampik]: jalan itu rusak",
    ),
    case(
        "tidak membantah",
        "Rina Wijaya tidak membantah bahwa jalan itu rusak.",
        "indirect: Rina Wijaya [membantah]: jalan itu rusak",
    ),
    case(
        "tidak yakin", "Rina Wijaya tidak yakin jalan itu aman.", "indirect denied: Rina Wijaya [yakin]: jalan itu aman"
    ),
    case(
        "mempertanyakan apakah",
        "Rina Wijaya mempertanyakan apakah jalan itu aman.",
        "indirect asked: Rina Wijaya [mempertanyakan]: apakah jalan itu aman",
    ),
    case(
        "bertanya mengapa",
        "Rina Wijaya bertanya mengapa jalan itu ditutup.",
        "indirect asked: Rina Wijaya [bertanya]: mengapa jalan itu ditutup",
    ),
    case(
        "condition closes",
        "Rina Wijaya mengatakan akan mundur jika terbukti salah.",
        "indirect conditional: Rina Wijaya [mengatakan]: akan mundur jika terbukti salah",
    ),
    case(
        "condition opens",
        '"Jika hujan, jalan itu ditutup," kata Rina Wijaya.',
        "direct conditional: Rina Wijaya [kata]: Jika hujan, jalan itu ditutup",
    ),
    case(
        "saying under a condition",
        "Jika Rina Wijaya mengatakan jalan itu aman, warga akan pulang.",
        "indirect conditional: Rina Wijaya [mengatakan]: jalan itu aman",
    ),
]

REQUESTS = [
    case("things asked of somebody", "Rina Wijaya meminta beberapa hal kepada Budi Santoso."),
    case(
        "addressee with a relative clause",
        "Rina Wijaya mengimbau para peserta yang akan mengikuti lomba agar datang lebih pagi.",
        "indirect: Rina Wijaya [mengimbau]: datang lebih pagi",
    ),
    case(
        "addressee with a place",
        "Rina Wijaya meminta Gubernur DKI Jakarta tetap mengawal gugatan itu.",
        "indirect: Rina Wijaya [meminta]: tetap mengawal gugatan itu",
    ),
    case(
        "promise with untuk",
        "Rina Wijaya bersumpah untuk memperbaiki jalan itu.",
        "indirect: Rina Wijaya [bersumpah]: memperbaiki jalan itu",
    ),
    case(
        "meminta untuk",
        "Rina Wijaya meminta warga untuk tetap di rumah.",
        "indirect: Rina Wijaya [meminta]: tetap di rumah",
    ),
    case(
        "meminta agar",
        "Rina Wijaya meminta agar warga tetap di rumah.",
        "indirect: Rina Wijaya [meminta]: warga tetap di rumah",
    ),
    case(
        "mengimbau agar",
        "Rina Wijaya mengimbau warga agar tetap di rumah.",
        "indirect: Rina Wijaya [mengimbau]: tetap di rumah",
    ),
    case(
        "meminta with a bare verb",
        "Rina Wijaya meminta warga menjauhi sungai.",
        "indirect: Rina Wijaya [meminta]: menjauhi sungai",
    ),
    case(
        "mengajak",
        "Rina Wijaya mengajak masyarakat menjaga sungai itu.",
        "indirect: Rina Wijaya [mengajak]: menjaga sungai itu",
    ),
    case(
        "mendesak",
        "Rina Wijaya mendesak pemerintah memperbaiki jalan itu.",
        "indirect: Rina Wijaya [mendesak]: memperbaiki jalan itu",
    ),
    case(
        "mengingatkan",
        "Rina Wijaya mengingatkan warga untuk berhati-hati di jalan.",
        "indirect: Rina Wijaya [mengingatkan]: berhati-hati di jalan",
    ),
    case(
        "menyarankan",
        "Rina Wijaya menyarankan agar jalan itu ditutup.",
        "indirect: Rina Wijaya [menyarankan]: jalan itu ditutup",
    ),
    case(
        "passive of asking",
        "Rina Wijaya menyebut air naik. Warga diminta mengungsi.",
        "indirect: Rina Wijaya [menyebut]: air naik",
        "indirect: Rina Wijaya [diminta]: mengungsi",
    ),
]

CHAINS = [
    case(
        "dikutip dari",
        '"Air surut," kata Rina Wijaya, dikutip dari Reuters.',
        "direct: Rina Wijaya [kata] via Reuters: Air surut",
    ),
    case(
        "seperti dikutip",
        '"Air surut," kata Rina Wijaya seperti dikutip Antara.',
        "direct: Rina Wijaya [kata] via Antara: Air surut",
    ),
    case(
        "dilansir",
        '"Air surut," kata Rina Wijaya, dilansir AFP, Selasa (7/5).',
        "direct: Rina Wijaya [kata] via AFP: Air surut",
    ),
    case(
        "melansir first",
        "Melansir Reuters, Rina Wijaya mengatakan air surut.",
        "indirect: Rina Wijaya [mengatakan] via Reuters: air surut",
    ),
    case(
        "kepada an agency",
        '"Air surut," kata Rina Wijaya kepada Reuters.',
        "direct: Rina Wijaya [kata] via Reuters: Air surut",
    ),
    case(
        "agency cites a ministry",
        "Pasukan itu akan berlatih, lapor Interfax, mengutip Kementerian Pertahanan Rusia.",
        "indirect: Kementerian Pertahanan Rusia [lapor] via Interfax: Pasukan itu akan berlatih",
    ),
    case(
        "two links",
        '"Air surut," kata Rina Wijaya, dikutip CNN dari Reuters.',
        "direct: Rina Wijaya [kata] via CNN > Reuters: Air surut",
    ),
    case(
        "only the outlet",
        "Dilansir Reuters, air sudah surut di kota itu.",
        "indirect: Reuters [Dilansir]: air sudah surut di kota itu",
    ),
    case(
        "outlet reports",
        "Reuters melaporkan air sudah surut di kota itu.",
        "indirect: Reuters [melaporkan]: air sudah surut di kota itu",
    ),
    case(
        "glued citation",
        '"Air surut," kata Rina Wijaya dilansirReuters, Selasa (7/5).',
        "direct: Rina Wijaya [kata] via Reuters: Air surut",
    ),
    case(
        "own account is a medium",
        '"Air surut," tulis Rina Wijaya di Instagram.',
        "direct: Rina Wijaya [tulis]: Air surut",
    ),
]

SEVERAL = [
    case(
        "dengan mengatakan",
        "Rina Wijaya membela warga dengan mengatakan jalan itu milik mereka.",
        "indirect: Rina Wijaya [mengatakan]: jalan itu milik mereka",
    ),
    case(
        "accusing by saying",
        "Rina Wijaya menuduh Budi Santoso berbohong, dengan menyebut tidak ada bukti sama sekali.",
        "indirect: Rina Wijaya [menuduh]: Budi Santoso berbohong",
        "indirect: Rina Wijaya [menyebut]: tidak ada bukti sama sekali",
    ),
    case(
        "di mana",
        "Ketegangan naik setelah ada serangan, di mana Arab Saudi menuduh Iran berada di balik serangan itu.",
        "indirect: Arab Saudi [menuduh]: Iran berada di balik serangan itu",
    ),
    case(
        "sejak lama",
        "Rina Wijaya sejak lama mengkritik aturan itu karena merugikan warga.",
        "indirect: Rina Wijaya [mengkritik]: aturan itu karena merugikan warga",
    ),
    case(
        "a threat that is part of the judgement",
        "Rina Wijaya menilai aturan itu merugikan warga dan mengancam pabrik.",
        "indirect: Rina Wijaya [menilai]: aturan itu merugikan warga dan mengancam pabrik",
    ),
    case(
        "nested",
        "Menurut Rina Wijaya, Budi Santoso menyatakan jalan itu aman.",
        "indirect: Rina Wijaya [Menurut]: Budi Santoso menyatakan jalan itu aman",
        "indirect: Budi Santoso [menyatakan] via Rina Wijaya: jalan itu aman",
    ),
    case(
        "nested in a quotation",
        '"Budi Santoso mengatakan jalan itu aman," kata Rina Wijaya.',
        "direct: Rina Wijaya [kata]: Budi Santoso mengatakan jalan itu aman",
        "indirect: Budi Santoso [mengatakan] via Rina Wijaya: jalan itu aman",
    ),
    case(
        "two speakers in one sentence",
        "Rina Wijaya menyebut jalan itu aman, sedangkan Budi Santoso menilai jalan itu rusak.",
        "indirect: Rina Wijaya [menyebut]: jalan itu aman",
        "indirect: Budi Santoso [menilai]: jalan itu rusak",
    ),
    case(
        "tapi another one",
        "Rina Wijaya menegaskan jalan itu rusak, tapi Budi Santoso menyebut jalan itu aman.",
        "indirect: Rina Wijaya [menegaskan]: jalan itu rusak",
        "indirect: Budi Santoso [menyebut]: jalan itu aman",
    ),
    case(
        "shared subject",
        "Rina Wijaya memastikan jalan itu dibuka dan meminta warga bersabar.",
        "indirect: Rina Wijaya [memastikan]: jalan itu dibuka",
        "indirect: Rina Wijaya [meminta]: bersabar",
    ),
    case(
        "joint speakers",
        "Rina Wijaya dan Budi Santoso mengatakan jalan itu aman.",
        "indirect: Rina Wijaya; Budi Santoso [mengatakan]: jalan itu aman",
    ),
    case(
        "after a subordinate clause",
        "Setelah Rina Wijaya menyebut jalan itu aman, Budi Santoso meminta warga pulang.",
        "indirect: Rina Wijaya [menyebut]: jalan itu aman",
        "indirect: Budi Santoso [meminta]: pulang",
    ),
    case(
        "quotation with a paraphrase before it",
        'Rina Wijaya menilai jalan itu rusak. "Lubangnya dalam," katanya.',
        "indirect: Rina Wijaya [menilai]: jalan itu rusak",
        "direct: Rina Wijaya [katanya]: Lubangnya dalam",
    ),
]


NOTHING_SAID = [
    case("asking somebody about something", "Rina Wijaya bertanya pada Budi Santoso tentang lagu itu."),
    case("liking to look", "Rina Wijaya sangat suka memandang ikan di akuarium itu."),
    case("a habit of publishing", "Badan itu rutin mengumumkan data ekspor setiap tanggal 15."),
    case("complaint without content", "Banyak pedagang mengeluh, namun bingung harus mengadu ke mana."),
    case("goals make sure", "Kedua gol itu memastikan tim itu gagal menang."),
    case("fate", "Namun takdir berkata lain dan membuatnya pindah ke kota itu."),
    case("an optimistic day", "Ini hari yang optimis untuk mewujudkan mimpimu."),
    case("a train promises", "Kereta cepat itu menjanjikan penumpang tiba dalam satu jam."),
    case("item of a list", "Tugasnya: (1) menyampaikan dokumen secara tepat waktu kepada warga."),
    case("answers of readers", "Alhasil warga menyampaikan berbagai respons di kolom komentar."),
    case("inviting somebody", "Rina Wijaya mengajak Budi Santoso."),
    case("topic: pride", "Rina Wijaya mengungkapkan kebanggaannya kepada warga."),
    case("an urgent need", "Bantuan itu menjawab kebutuhan mendesak di lapangan."),
    case("share in promoting", "Rina Wijaya berjasa dalam mendorong kemajuan desa itu."),
    case("a story at the head", "Kisah seorang nelayan ramai dibicarakan warga."),
    case("a claim before bahwa", "Klaim itu tidak berdasar sama sekali."),
    case("menurut etika", "Tindakan itu tidak pantas menurut etika kedokteran."),
    case("menurut aturan", "Menurut aturan, kendaraan berat dilarang lewat."),
    case("menurut jadwal", "Kereta itu berangkat pukul lima menurut jadwal."),
    case("menurut undang-undang", "Menurut undang-undang, tanah itu milik negara."),
    case("menolak menyebutkan", "Rina Wijaya menolak menyebutkan nama pelapor itu."),
    case("enggan menjelaskan", "Rina Wijaya enggan menjelaskan alasan penutupan jalan itu."),
    case("belum mengumumkan", "Rina Wijaya belum mengumumkan pemenang lomba itu."),
    case("tidak mengatakan", "Rina Wijaya tidak mengatakan bahwa jalan itu ditutup."),
    case("untuk menjelaskan", "Rina Wijaya datang untuk menjelaskan aturan baru itu."),
    case("diminta menjelaskan", "Rina Wijaya diminta menjelaskan aturan itu kepada hakim."),
    case("meminta maaf", "Rina Wijaya meminta maaf kepada warga."),
    case("meminta izin", "Rina Wijaya meminta izin kepada warga."),
    case("points back", "Rina Wijaya menyampaikan hal tersebut di Solo."),
    case("denies an accusation named before", "Rina Wijaya membantah tuduhan itu."),
    case("topic of talk", "Rina Wijaya berbicara tentang jalan itu di Solo."),
    case("topic: reason", "Rina Wijaya menjelaskan alasan penutupan jalan itu."),
    case("topic: several challenges", "Rina Wijaya mengungkapkan sejumlah tantangan yang dihadapi warga."),
    case("topic: gratitude", "Rina Wijaya mengungkapkan rasa syukurnya kepada warga."),
    case("topic: kronologi", "Rina Wijaya membeberkan kronologi kecelakaan itu."),
    case("police report", "Rina Wijaya melaporkan tetangganya ke polisi."),
    case("continues a journey", "Rina Wijaya melanjutkan perjalanan ke Solo."),
    case("writes a book", "Rina Wijaya menulis buku di Solo."),
    case("finds a thing", "Rina Wijaya menemukan dompet di jalan."),
    case("a road is called", "Jalan itu disebut Jalan Melati sejak dulu."),
    case("key word", "Kata kunci ujian itu dibagikan kepada siswa."),
    case("words as such", "Kata-kata Rina Wijaya menyentuh hati warga."),
    case("price estimate", "Kondisi itu mengindikasikan harga beras akan naik."),
    case("a law threatens", "Banyak pasal di rancangan itu dianggap mengancam kebebasan warga."),
    case("process of proposing", "Calon itu harus melalui proses mengusulkan nama kepada panitia."),
    case("thought of a group", "Lagu itu dianggap terlalu sedih oleh penggemar."),
    case("accuses nobody of anything", "Rina Wijaya mengkritik keras."),
    case("film tells", "Film itu menceritakan kisah seorang nelayan."),
]


@pytest.mark.parametrize(("text", "told"), [*VERBS, *FRAMES, *POLARITY, *REQUESTS, *CHAINS, *SEVERAL])
def test_reports(read: Read, text: str, told: list[str]) -> None:
    """A paraphrase is a statement of who says it, without cue and complementiser, through whom it came."""
    assert told == read(text).lines()


@pytest.mark.parametrize(("text", "told"), NOTHING_SAID)
def test_what_only_looks_like_a_report(read: Read, text: str, told: list[str]) -> None:
    """Standards, refusals, topics, deeds and things that cannot speak give no statement."""
    assert told == read(text).lines()
