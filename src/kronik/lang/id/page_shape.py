"""Words that Indonesian headlines leave in lower case."""

from kronik.lang.id.page_words import word_set

FUNCTION_WORDS = word_set(
    "di ke dari dan yang untuk dengan pada dalam oleh atau saat usai tak tidak soal demi hingga akan ini itu karena tapi tetapi bagi agar vs jadi kepada para sebagai seperti lewat sejak serta bila jika "
    "kala maupun namun pun per si sang a an the of in on at to for and or by with from as is are de la le el al bin binti van der von cs dkk terkait terhadap tentang antara menuju bukan masih juga sampai "
    "setelah sebelum selama tanpa via melalui karna akibat pasca guna secara supaya walau meski lalu kalau hanya sudah belum bisa adalah ada x"
)
"""Lower-cased; they say nothing about title case."""
