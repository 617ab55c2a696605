// SPDX-License-Identifier: MIT
#pragma once
// Structured references to provisions of law (layer 0). A citation is never free text.

#include <mandat/domain/wording.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace mandat {

enum class statute : std::uint8_t {
    none, ///< doctrine (praxis, förarbeten, vägledning): no single provision
    kommunallagen,
    forvaltningslagen,
    lagen_om_offentlig_upphandling,
    halso_och_sjukvardslagen,
    halso_och_sjukvardsforordningen,
    befogenhetslagen, ///< lag (2009:47) om vissa kommunala befogenheter
    socialforsakringsbalken,
    patientnamndslagen, ///< lag (2017:372) om stöd vid klagomål mot hälso- och sjukvården
    tandvardslagen,
    lagen_om_valfrihetssystem,
    tryckfrihetsforordningen,
    offentlighets_och_sekretesslagen,
    smittskyddslagen,
    lagen_om_psykiatrisk_tvangsvard,
    patientsakerhetslagen,
    lagen_om_extraordinara_handelser, ///< lag (2006:544) om åtgärder inför och vid sådana händelser
    lagen_om_berakning_av_lagstadgad_tid,
    lagen_om_allmanna_helgdagar,
    plan_och_bygglagen,
    socialtjanstlagen,
    socialtjanstlagen_2001, ///< repealed when the act of 2025, of the same name, came
    lagen_om_vard_av_unga,
    lagen_om_vard_av_missbrukare,
    lagen_om_rattspsykiatrisk_vard,
    skollagen,
    lagen_om_kollektivtrafik,
    sakerhetsskyddslagen,
};
inline constexpr statute last_statute = statute::sakerhetsskyddslagen;

struct statute_name {
    std::string_view sv;
    std::string_view en;
    std::string_view sfs;
    std::string_view abbreviation;
};

[[nodiscard]] constexpr statute_name name_of(statute act) noexcept {
    switch (act) {
    case statute::none: return {"", "", "", ""};
    case statute::kommunallagen: return {"kommunallagen", "Local Government Act", "2017:725", "KL"};
    case statute::forvaltningslagen:
        return {"förvaltningslagen", "Administrative Procedure Act", "2017:900", "FL"};
    case statute::lagen_om_offentlig_upphandling:
        return {"lagen om offentlig upphandling", "Public Procurement Act", "2016:1145", "LOU"};
    case statute::halso_och_sjukvardslagen:
        return {"hälso- och sjukvårdslagen", "Health and Medical Services Act", "2017:30", "HSL"};
    case statute::halso_och_sjukvardsforordningen:
        return {"hälso- och sjukvårdsförordningen", "Health and Medical Services Ordinance",
                "2017:80", "HSF"};
    case statute::befogenhetslagen:
        return {"lagen om vissa kommunala befogenheter", "Act on Certain Municipal Powers",
                "2009:47", "BEF"};
    case statute::socialforsakringsbalken:
        return {"socialförsäkringsbalken", "Social Insurance Code", "2010:110", "SFB"};
    case statute::patientnamndslagen:
        return {"lagen om stöd vid klagomål mot hälso- och sjukvården",
                "Act on Support for Complaints against Health Care", "2017:372", "PAT"};
    case statute::tandvardslagen: return {"tandvårdslagen", "Dental Care Act", "1985:125", "TVL"};
    case statute::lagen_om_valfrihetssystem:
        return {"lagen om valfrihetssystem", "Act on Systems of Choice", "2008:962", "LOV"};
    case statute::tryckfrihetsforordningen:
        return {"tryckfrihetsförordningen", "Freedom of the Press Act", "1949:105", "TF"};
    case statute::offentlighets_och_sekretesslagen:
        return {"offentlighets- och sekretesslagen", "Public Access to Information and Secrecy Act",
                "2009:400", "OSL"};
    case statute::smittskyddslagen:
        return {"smittskyddslagen", "Communicable Diseases Act", "2004:168", "SML"};
    case statute::lagen_om_psykiatrisk_tvangsvard:
        return {"lagen om psykiatrisk tvångsvård", "Compulsory Psychiatric Care Act", "1991:1128",
                "LPT"};
    case statute::patientsakerhetslagen:
        return {"patientsäkerhetslagen", "Patient Safety Act", "2010:659", "PSL"};
    case statute::lagen_om_extraordinara_handelser:
        return {
            "lagen om kommuners och regioners åtgärder inför och vid extraordinära händelser i "
            "fredstid och höjd beredskap",
            "Act on Measures before and during Extraordinary Events in Peacetime and Heightened "
            "Alert",
            "2006:544", "LEH"};
    case statute::lagen_om_berakning_av_lagstadgad_tid:
        return {"lagen om beräkning av lagstadgad tid", "Act on the Computation of Statutory Time",
                "1930:173", "BLT"};
    case statute::lagen_om_allmanna_helgdagar:
        return {"lagen om allmänna helgdagar", "Act on Public Holidays", "1989:253", "LAH"};
    case statute::plan_och_bygglagen:
        return {"plan- och bygglagen", "Planning and Building Act", "2010:900", "PBL"};
    case statute::socialtjanstlagen:
        return {"socialtjänstlagen", "Social Services Act", "2025:400", "SoL"};
    case statute::socialtjanstlagen_2001:
        return {"socialtjänstlagen", "Social Services Act", "2001:453", "SoL 2001"};
    case statute::lagen_om_vard_av_unga:
        return {"lagen med särskilda bestämmelser om vård av unga",
                "Care of Young Persons (Special Provisions) Act", "1990:52", "LVU"};
    case statute::lagen_om_vard_av_missbrukare:
        return {"lagen om vård av missbrukare i vissa fall",
                "Care of Substance Abusers (Special Provisions) Act", "1988:870", "LVM"};
    case statute::lagen_om_rattspsykiatrisk_vard:
        return {"lagen om rättspsykiatrisk vård", "Forensic Mental Care Act", "1991:1129", "LRV"};
    case statute::skollagen: return {"skollagen", "Education Act", "2010:800", "SKOL"};
    case statute::lagen_om_kollektivtrafik:
        return {"lagen om kollektivtrafik", "Public Transport Act", "2010:1065", "KOLL"};
    case statute::sakerhetsskyddslagen:
        return {"säkerhetsskyddslagen", "Protective Security Act", "2018:585", "SAK"};
    }
    return {"", "", "", ""};
}

/// Another act by the same name, which only its number tells apart; none for nearly all.
[[nodiscard]] constexpr statute namesake_of(statute act) noexcept {
    if (act == statute::socialtjanstlagen) return statute::socialtjanstlagen_2001;
    if (act == statute::socialtjanstlagen_2001) return statute::socialtjanstlagen;
    return statute::none;
}

/// A place in an act: chapter, section, paragraph (stycke) and point; zero where the act has none.
struct citation {
    statute act = statute::none;
    std::uint8_t chapter = 0;
    std::uint8_t section = 0;
    std::uint8_t paragraph = 0;
    std::uint8_t point = 0;
    char letter = 0; ///< of a section put in later, `5 b §`; zero for none
    friend constexpr bool operator==(const citation&, const citation&) = default;
};

/// `kommunallagen (2017:725) 7 kap. 6 §`; the English form keeps the act's number and
/// gives chapter and section.
[[nodiscard]] inline std::string to_text(const citation& cited, language wanted) {
    if (cited.act == statute::none)
        return wanted == language::swedish ? "praxis och vägledning" : "case law and guidance";
    const auto name = name_of(cited.act);
    const auto number = [](unsigned value) { return std::to_string(value); };
    const std::string letter = cited.letter == 0 ? "" : std::string{' ', cited.letter};
    if (wanted == language::swedish) {
        std::string text = std::string{name.sv} + " (" + std::string{name.sfs} + ")";
        if (cited.chapter != 0) text += " " + number(cited.chapter) + " kap.";
        if (cited.section != 0) text += " " + number(cited.section) + letter + " §";
        if (cited.paragraph != 0) text += " " + number(cited.paragraph) + " st.";
        if (cited.point != 0) text += " " + number(cited.point) + " p.";
        return text;
    }
    std::string text = std::string{name.en} + " (" + std::string{name.sfs} + ")";
    if (cited.chapter != 0) text += " ch. " + number(cited.chapter);
    if (cited.section != 0) text += " s. " + number(cited.section) + letter;
    if (cited.paragraph != 0) text += " para. " + number(cited.paragraph);
    if (cited.point != 0) text += " p. " + number(cited.point);
    return text;
}

} // namespace mandat
