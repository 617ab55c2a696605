// SPDX-License-Identifier: MIT
#pragma once
// A small good bundle in memory, which the tests of io read and break.

#include <mandat/io/bundle.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace mandat::test {

inline constexpr std::string_view small_region = R"(# Provregionen finns inte.
[region]
id            = "prov"
name          = "Provregionen"
kind          = "region"
fictional     = true
known_through = 2024-12-31
vouched_by    = "regionjuristen"

[[document]]
id    = "d1"
title = "Delegationsordning"
dated = 2024-03-12

[[organ]]
id   = "fm"
name = "Fullmäktige"
kind = "fullmäktige"
from = 2020-01-01

[[organ]]
id     = "rs"
name   = "Regionstyrelsen"
kind   = "executive_board"
parent = "fullmäktige"
from   = 2020-01-01
remit  = [ { text = "Allt som ingen annan har", source = "d1" } ]

[[unit]]
id           = "inkop"
name         = "Inköp och försörjning"
former_names = [ { name = "Inköp och upphandling", through = 2023-12-31, source = "d1" } ]
organ        = "rs"
from         = 2020-01-01

[[area]]
id   = "norr"
name = "Norra området"

[[role]]
id   = "chef"
name = "chef"

[[post]]
id                     = "direktor"
name                   = "Regiondirektör"
unit                   = "inköp och upphandling"
heads_unit             = true
head_of_administration = "ja"
from                   = 2020-01-01

[[post]]
id             = "inkopare"
name           = "Inköpare"
role           = "chef"
unit           = "inkop"
evidenced_from = 2023-12-20
note           = "Nämns först då."

[[person]]
id       = "p1"
known_as = [ { system = "hsa", value = "SE-1001" } ]

[[appointment]]
person   = "p1"
post     = "direktor"
employed = "ja"
from     = 2020-01-01

[[fact]]
id       = "inom_policy"
question = "Ryms ärendet inom policyn?"

[[matter]]
id       = "filial"
name     = "Filialer"
known_as = [ { system = "diariet", value = "12" } ]

[[instrument]]
id   = "ramavtal"
name = "Ramavtal"
from = 2024-04-01
)";

inline constexpr std::string_view small_order = R"([order]
id      = "rs"
version = "2024"
organ   = "rs"
adopted = { on = 2024-03-12, paragraph = "§ 41", diary = "D-1", meeting = "13:00-14:03" }
report  = "nästa sammanträde"
source  = ["d1 § 41", "d1 § 42"]

[order.assessed]
of_principle_or_greater_importance = "nej"
by     = "regionjuristen"
on     = 2024-02-01
source = "d1"

[[point]]
number   = "7.6"
text     = "Öppnande av filial"
kind_of  = "filial"
delegate = "regiondirektör"
amount   = { less_than = "5 prisbasbelopp", per = "år" }
requires = ["inom_policy"]

[[point]]
number    = "7.10"
text      = "Avrop"
delegates = ["inkopare", "direktor"]
amount    = { at_most = "200 000,50" }
scope     = ["inkop"]
area      = "norr"
duration  = { at_most = "3 månader" }
instrument = "ramavtal"

[[point.part]]
letter   = "a"
delegate = "chef"
amount   = { at_least = 100 }
)";

inline std::vector<bundle_file> small_bundle() {
    return {{"region.toml", std::string{small_region}},
            {"ordningar/rs.toml", std::string{small_order}}};
}

} // namespace mandat::test
