"""Nine villages, seen the way one arrives: lane or yard in front, the craft in the sun, roofs and trees behind."""
from places_shot import run
from villages_homes import chang_son, phu_tuc, thach_xa, tra_dong, xuan_la
from villages_yards import duong_lieu, ha_thai, minh_khai, phu_doi


SCENES = {'lang/ha-thai': ha_thai, 'lang/minh-khai': minh_khai, 'lang/duong-lieu': duong_lieu, 'lang/phu-doi': phu_doi, 'lang/thach-xa': thach_xa,
          'lang/xuan-la': xuan_la, 'lang/chang-son': chang_son, 'lang/tra-dong': tra_dong, 'lang/phu-tuc': phu_tuc}

if __name__ == '__main__':
    run(SCENES)
