"""Words that tell the language of a page: the small words that every text of some length holds."""

from kronik.lang.id.page_words import word_set

MALAYIC = word_set(
    "yang dan di itu dengan untuk pada dari ini tidak dalam akan juga ke oleh ada sebagai tersebut para lebih telah dapat atau saat mereka kami kita "
    "serta antara hingga sejak ketika namun masih harus sedang setelah sebelum seorang secara terhadap bagi satu dua tiga ia dia saya lain sudah"
)
"""Small words that Indonesian shares with Malay."""

TELLING: dict[str, frozenset[str]] = {
    "id": word_set(
        "bisa karena bahwa ujar ujarnya ucap ucapnya tutur tuturnya ungkap ungkapnya imbuh imbuhnya pungkas senin selasa kamis jumat agustus juli desember februari maret oktober yakni yaitu meski rp rupiah wib wita "
        "usai kabupaten kecamatan pemerintah polisi kepolisian uang mobil persen miliar triliun berbeda karenanya enggak nggak gak kemarin resmi perusahaan kesehatan universitas anggota mencoba butuh pihaknya lantaran sejumlah "
        "bukan saat sang pria istri kantor kereta kualitas jaksa tersangka internasional berbagai memiliki punya dilansir nomor bagian sebagian partai kasus"
    ),
    "ms": word_set(
        "kerana bahawa iaitu mahu berkenaan sahaja baharu syarikat timbalan parlimen pelbagai saiz sebarang perkhidmatan pengerusi peratus tempoh menerusi antarabangsa kes beliau berhubung akhbar bahagian siasatan "
        "terbabit pemberita cuba sebahagian aktiviti setiausaha jawatankuasa pembangkang kewangan tempatan justeru sentiasa rasmi kenyataan persekutuan berikutan suruhanjaya manakala dijangka pertubuhan bilion mesyuarat sekiranya "
        "pentadbiran membabitkan mengikut julai ogos disember isnin khamis jumaat mac polis peguam bagaimanapun pengarah bekalan perniagaan menjejaskan maklumat perlembagaan sokongan jawatan setakat punca sesetengah jenayah "
        "kualiti majoriti akaun ialah akta mendedahkan menggesa ekoran datuk sdn bhd wang kesihatan universiti hospital mangsa semasa"
    ),
    "en": word_set(
        "the of and to in is was that for with on by said from at as his her has have had were been be are it this which who will would not but they their after"
    ),
    "jv": word_set(
        "ing kang sing lan karo ora iki kuwi saka marang wis dening kanggo menyang sampun punika mboten ingkang dhateng saking kaliyan amarga nalika uga dadi bakal iku yaiku"
    ),
    "su": word_set(
        "nu jeung teu keur ku dina teh téh ieu kana pikeun oge ogé anu éta eta aya henteu lamun mun ti urang tina sarta nyaéta geus bakal kudu bisa ngan"
    ),
}
"""ISO 639-1 code to words that the language has and its neighbours have not, or use far less."""
