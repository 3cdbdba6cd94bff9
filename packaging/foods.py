#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/foods/foods.tsv.gz of the USDA tables: packaging/foods.py FOLDER

FOLDER holds foods.csv and portions.csv (resources/foods/README.md says what is in them).
A line is a food; the plainest foods come first, so that the number of a line says how
much it is out of the way. Fields are parted by tabs:
  NDB number, name, other names, everyday names (parted by ";"), kcal, protein, carbs, fat,
  fibre (g in 100 g, empty where not known), g in 100 ml, "d" for a drink,
  portions (measure=grams of one, parted by "|"; one that "1 egg" means is marked "*")
"""
import collections
import csv
import gzip
import pathlib
import re
import statistics
import sys

ML = {"cup": 236.6, "tbsp": 14.79, "tablespoon": 14.79, "tsp": 4.93, "teaspoon": 4.93, "fl oz": 29.57}
OUT_OF_THE_WAY = {
    "Baby Foods": 60, "American Indian/Alaska Native Foods": 50, "Restaurant Foods": 40,
    "Fast Foods": 35, "Lamb, Veal, and Game Products": 12, "Meals, Entrees, and Side Dishes": 14,
    "Soups, Sauces, and Gravies": 12, "Snacks": 10, "Sweets": 10, "Baked Products": 6,
}
ODD_WORDS = {
    "dried": 6, "powder": 6, "frozen": 5, "canned": 4, "imitation": 12, "dehydrated": 10,
    "substitute": 12, "separable": 4, "unprepared": 6, "mix": 5, "salt": 2, "commodity": 30,
    "fortified": 3, "skin": 2, "giblets": 10, "freeze-dried": 10, "formulated": 12, "syrup": 4,
}


def rank(food):
    name = food["name"]
    score = OUT_OF_THE_WAY.get(food["category"], 0) + 3 * name.count(",") + len(name) / 12
    score += 25 * any(len(w) > 3 and w.isupper() for w in re.findall(r"[A-Z'.]+", name))
    words = re.findall(r"[a-z-]+", name.lower())
    score += sum(ODD_WORDS.get(w, 0) for w in words)
    return score - 3 * ("raw" in words) - 2 * ("cooked" in words)


def measure_ml(measure):
    for unit, ml in ML.items():
        if re.fullmatch(unit + r"(,? .*)?", measure) and "yield" not in measure:
            return ml
    return None


def number(text):
    return f"{float(text):g}" if text else ""


def is_drink(food):
    name = food["name"].lower()
    if re.search(r"powder|mix|concentrate|dry|dried|syrup|alcohol", name):
        return False
    return (food["category"] == "Beverages" or "juice, " in name
            or name.startswith(("milk, whole", "milk, reduced", "milk, lowfat", "milk, nonfat", "water", "soymilk")))


def everyday(path):
    rows = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            ndb, each, english, german = line.split("\t")
            rows[ndb] = (each, ";".join(n for n in (english, german) if n))
    return rows


def on_the_market(path):
    """Foods of our own, each as a line of the table, before all others."""
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("M"):
            continue
        number_, name, *figures, density, drink, portions, english, german = line.split("\t")
        spoken = ";".join(n for n in (english, german) if n)
        lines.append("\t".join([number_, name, "", spoken, *figures, density, drink, "*" + portions]))
    return lines


def portions_of(rows, each):
    label, _, grams = each.partition("=")
    texts, marked = [], False
    for row in rows:
        measure = re.sub(r"\s+", " ", row["measure"]).strip().replace("|", "/")
        one = float(row["grams"]) / float(row["amount"])
        if re.fullmatch(r"oz|lb|ml", measure) or one <= 0:
            continue  # exact without a table
        star = "*" if label and not grams and not marked and measure.startswith(label) else ""
        marked = marked or bool(star)
        texts.append(f"{star}{measure}={one:.6g}")
    if grams:
        texts.insert(0, f"*{label}={grams}")
    elif label and not marked:
        sys.exit(f"no portion begins with {label!r}")
    return texts


def main():
    folder = pathlib.Path(sys.argv[1])
    here = pathlib.Path(__file__).resolve().parent.parent / "resources" / "foods"
    foods = list(csv.DictReader((folder / "foods.csv").open(encoding="utf-8")))
    portions = collections.defaultdict(list)
    for row in csv.DictReader((folder / "portions.csv").open(encoding="utf-8")):
        portions[row["food_id"]].append(row)
    densities, families = {}, collections.defaultdict(list)
    for food in foods:
        found = [float(p["grams"]) / float(p["amount"]) / ml
                 for p in portions[food["id"]] if (ml := measure_ml(p["measure"]))]
        if found:
            densities[food["id"]] = statistics.median(found)
            families[food["name"].split(",")[0]].append(densities[food["id"]])
    names = everyday(here / "everyday.tsv")
    plain = set(names)
    lines = on_the_market(here / "market.tsv")
    for food in sorted(foods, key=lambda f: (rank(f) - 25 * (f["id"] in plain), f["id"])):
        each, spoken = names.pop(food["id"], ("", ""))
        family = families.get(food["name"].split(",")[0])
        density = densities.get(food["id"]) or (statistics.median(family) if family else None)
        lines.append("\t".join([
            food["id"], food["name"], food["common_name"], spoken,
            *(number(food[k]) for k in ("kcal", "protein_g", "carbs_g", "fat_g", "fibre_g")),
            f"{100 * density:.4g}" if density else "", "d" if is_drink(food) else "",
            "|".join(portions_of(portions[food["id"]], each))]))
    if names:
        sys.exit(f"everyday.tsv names foods that are not there: {sorted(names)}")
    packed = gzip.compress(("\n".join(lines) + "\n").encode("utf-8"), 9, mtime=0)
    (here / "foods.tsv.gz").write_bytes(packed)
    print(f"{len(lines)} foods, {len(packed)} bytes")


main()
